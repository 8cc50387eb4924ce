import type { Phrases } from './phrases.ts';

export const english: Readonly<Record<string, Phrases>> = {
  en: {
    correction: `
      an earlier version of this | a previous version of this | an earlier version of the
      this article has been updated | this article was updated | this article was amended
      this article has been amended | this article has been corrected | this article was corrected
      this story has been corrected | this story was updated | this story has been updated | this post has been updated
    `,
    corrected: `correction | corrections | clarification | editor’s note | editor's note | update`,
    wall: `
      to continue reading | to keep reading | to read the full | subscribe to continue | subscribe to read
      subscribe to unlock | subscribe for more articles | subscribe now to read | register to unlock | register / sign in to unlock
      create an account or sign in to continue | this article is exclusive to | this article is for subscribers
      this content is reserved for | this content is for subscribers | this post is for paid subscribers
      this post is for paying subscribers | this is a subscriber-only | subscribers only | subscriber exclusive
      become a subscriber | become a member to read | become a paid subscriber | already a subscriber
      unlock this article | members only
      you have reached your | you have now reached your | you’ve reached your | you've reached your | you have read your
      you have used all | you’ve used all | you've used all
      this is a premium article | this content is only available to | this article is only available to | this article is available to subscribers
      this story is for subscribers | this story is exclusive to | for subscribers only | subscriber-only | continue reading with | keep reading with
      read the full story with | read the full article with | you have 1 free article | unlock the full | unlock this story
    `,
    label: `
      share | listen | save | print | email | e-mail | follow | like | comment | comments | bookmark | tweet | pin
      reply | report | back | menu | search | close | subscribe | copy | embed | download | more | facebook | twitter
      instagram | linkedin | whatsapp | pinterest | telegram | reddit | x | advert | ad | ads | sponsored | share:
      share this: | get started | get in touch | request a quote | get a quote | get a free quote | contact us | learn more
      read more | sign up | sign in | register | register now | book a demo | request a demo | get a demo | schedule a demo
      book a call | schedule a call | talk to sales | contact sales | talk to an expert | start free trial | try for free
      try it free | try it now | buy now | shop now | apply now | order now | download now | see pricing | view pricing
      flipboard | pocket | messenger | bluesky | threads | link copied | share on facebook | share on twitter | share on x
      share on whatsapp | share on linkedin | share via email | send by email | share article | share this article
      gift this article | font size | text size | log in | show more | show less | load more | show comments | view comments
      report an error | play | replay | autoplay | pause | slideshow | show thumbnails | show captions | hide captions | enlarge
      reprint | reprints | permissions | reprints and permissions | text size: | font size: | text: | next | previous | next page
      previous page | single page | view as one page | show full pr text | ads by google | like us on facebook
      add your opinion on this article | editor's choice | editor’s choice
      play video | watch video | unmute | mute | fullscreen | open app | open in app | click to enlarge | click image to enlarge | tap to enlarge | click to expand | view gallery
      permalink | trackback | trackbacks | copied | copied! | embed: | newer post | older post | newer posts | older posts | previous post | next post
      share it | share it! | sharing is caring | sharing is caring! | spread the word | spread the word: | print this page | print this post | email a friend
      send to a friend | tell a friend | discuss | discuss... | add to cart | read review | read full review | check price | check current price | check latest price
      check price here | view deal | see deal | get deal | see price | buy on amazon | view on amazon | shop on amazon | see it | visit website | visit site
      view larger map | like this | like this: | like loading... | toggle table of contents | print friendly | print friendly, pdf & email | skip to main content | skip to content
      file photo | back to home | back to homepage
    `,
    teaser: `
      read also | also read | read more | read next | read this next | see also | more: | more : | related | related article
      related articles | related stories | related story | related content | related reading | recommended | recommended reading
      watch: | watch now: | listen: | don’t miss | don't miss | must read | must-read | what to read next | more on this
      more from | you may also like | you might also like | you may also enjoy | you might be interested in | you may be interested in | you may also be interested in
      you might also be interested in | if you liked this | if you enjoyed this | jump to: | in case you missed it | further reading
      keep reading | next article | previous article | up next | trending now | editor’s picks | editor's picks
      story continues below
      explore more | dig deeper | related: | go deeper | suggested reading | more about: | recommended for you | in other news: | also on:
    `,
    neighbour: `previous: | next: | prev: | previous post | next post | older post | newer post | older: | newer:`,
    bylabel: `
      author | authors | written by | reviewed by | medically reviewed by | fact checked by | fact-checked by | edited by
      posted by | published by | by
    `,
    biolabel: `
      author bio | guest author | about the authors | about the writers | about the contributor | about the contributors
      about the expert | about the experts | about the guest author | about the guest blogger | about the guest columnist
      about the blogger | about the columnist | about the author | about the writer | the author | meet the author
    `,
    sponsored: `sponsored | sponsored content | sponsored post | sponsor | our sponsor | today’s sponsor | today's sponsor | a word from our sponsor | paid content | paid partnership | partner content | paid post`,
    appeal: `
      don't miss what's next | don’t miss what’s next | summarize this article with | summarize this post with | summarize with ai | some of the links in this | some links in this | this article includes affiliate | this post includes affiliate
      this page contains affiliate | this blog post contains affiliate | this website contains affiliate | this site contains affiliate
      as an amazon associate | affiliate disclosure | disclosure: some | disclosure: we | disclosure: i | this slideshow requires javascript
      prevent your screen from going dark
      we independently review | we independently select | every product is independently | all products featured | each product featured
      how useful was this post | click on a star to rate | no votes so far | did you enjoy this | did you like this | sign-up for | sign-up to | start your free trial | start a free trial | book a demo | request a demo | schedule a demo
      book a free | schedule a free | download our free | get your free | claim your free | grab your free
      article continues | continue reading | story continues | sign up for | sign up to | sign up: | sign up now
      subscribe to | subscribe now | follow us | join our | get the latest | click here to | click here for | you can follow | share this
      share your story | copy link | show more | please enable javascript | this article was originally | this article originally
      enjoying our | support our | support independent | download our | listen to this article | view comments | post a comment
      leave a reply | leave a comment | all rights reserved | our website is the place | our website is your place
      our website is the destination | our website is your destination | we apologize, but this video has failed to load
      try refreshing your browser | this video is not available | this content is reserved for | this article is exclusive to
      already have an account | already a subscriber | don't have an account | don’t have an account
      create an account or sign in | register / sign in | register to unlock | sign in or create an account | log in to
      want more from | by signing up | by subscribing | by entering your email | by submitting your | by clicking
      this site is protected by recaptcha | join the conversation | comment via | pin this for later | pin for later
      pin it for later | get in touch with our news team | got a story | for more stories like this | for more on this
      stay connected | add us as a preferred source | thanks for signing up | you are now subscribed | latest videos from
      was this article helpful | did you find this | have a tip | we may earn a commission | we may receive a commission
      we earn a commission | when you buy through links | when you purchase through links | if you buy through
      this post may contain affiliate | this post contains affiliate | this article contains affiliate | disclosure: this post
      skip advertisement | skip to content | back to top | jump to recipe
      got a tip | story continues below | send us your | for the latest news
      connect with us on | like us on | not sure how to add your comment | get our flagship | get our free | do you have a story | have you got a story | we use your sign-up | read our privacy policy | most read on | you can also follow
      all products recommended by | want more updates from
      did you see something wrong | did you find an error | did you spot a mistake | spotted an error | see an error
      comments are closed | comments are now closed | comments are filtered | comments are moderated | comments on this article are
      comments on this story are | reader comments on | about reader comments | see more about comments
      this article is closed for comments | this story is closed for comments | please email the editor | already registered?
      account update needed | edit your account information | you must select a username | you must indicate your year of birth
      you must be logged in to | you must be signed in to | log in to comment | sign in to comment | please log in to | please sign in to
      get our best | want more stories | stay up to date with | never miss a story | scroll to continue | scroll to resume
      your browser does not support | video player is loading | this is a modal window | beginning of dialog window | end of dialog window
      to view this video | this audio was generated | this audio is generated | this audio is auto-generated | read this in the app
      what do you think? let share | what do you think? tell | let us know in the comments | tell us in the comments | have something to say
      share your thoughts in | send a letter to the editor | send us a letter | get unlimited access | we use cookies | we have noticed that you
      please disable your ad | this content is hosted by | to view this content, | we ask for your permission before | this content is not available due
      this article contains content provided by | if you value our | if you appreciate our | please consider donating | please consider supporting
      please consider a donation | do you have information about | do you have any information about | spotted a typo | see something wrong
      when you buy through our | if you purchase through | if you click on a link and | make us your preferred | listen to this story
      continue reading below | click to enlarge
      since you made it to the | since you've made it to the | since you’ve made it to the | this story is funded by readers | this article is funded by readers
      if you believe stories like | if you believe in our | our non-profit newsroom | our nonprofit newsroom | we rely on readers like | we rely on your support | republish our
      republish this | want to republish | support my work | support this blog | support this site | support us on | support me on
      do you know more about | do you know something about | do you have more information | know something we should know
      while each product | while each item | no credit card required | total votes:
      pin this post for | pin this recipe for | connect with me: | connect with us: | find me on: | rate this post | rate this article
      already subscribed? | allow cookies and | accept cookies and | skip past newsletter
      sorry, this video is | sorry, this video isn | sign in to save | log in to save | content continues below | text continues below | we need your consent
      we need your permission | this content is hosted on | this video cannot be displayed | this video cannot be played | this content cannot be displayed | this content could not be loaded | this video could not be loaded | this video could not be played
      enjoyed this article? | enjoyed this story? | comment below
    `,
    banner: `advertisement`,
    after: `
      related | related articles | related posts | related stories | related content | related topics | related news
      more stories | more news | more from | more on this story | more like this | most read | most popular | popular posts
      latest news | latest stories | latest articles | latest posts | recent posts | recent articles | recommended
      recommended for you | recommended articles | you may also like | you might also like | you may like | you might like
      read next | up next | keep reading | trending | trending now | leave a reply | leave a comment | add a comment | comments
      post a comment | join the discussion | share this | share this article | share this post | share this story | tags | topics
      about the author | about the authors | newsletter | sign up for our newsletter | subscribe to our newsletter
      more articles | other articles | similar articles | similar posts | explore more | editor’s picks | editor's picks
      in this series | around the web | other stories | other news | popular topics | also | about author | top searches
      more related stories | sponsored content | sponsored stories | promoted stories | from around the web | from the web
      trending stories | top stories | most viewed | popular now | you may have missed | recommended stories | more news
      more for you | editors’ picks | editors' picks
      dig deeper | must reads | must-reads | more to read | more coverage | more reading | recommended reading
      from the archive | from the archives | from our archive | from our archives | top picks | more headlines | in other news
      recent blogs | latest blogs | related blogs | other blogs | more blogs | our latest posts | our latest articles | our latest blogs | latest from the blog | the latest from the blog
      latest from our blog | from the blog | from our blog | more from the blog | more from our blog | related insights | latest insights | more insights | related resources
      more resources | related guides | more guides | more stories like this | more posts | other posts | more blog posts | related blog posts | recent blog posts | latest blog posts
      more posts you might like | posts you may like | this might interest you | this may interest you | this might be interesting to you | you might also enjoy | you may also enjoy
      readers also liked | people also read | others also read | check out next | check out | also check | you may also check | can also read | you can also read | also see | see also
      previous post | next post | more great reads | more reads
      related coverage | related reading | related links | what to read next | don’t miss | don't miss | read more | read also | also read
    `,
    contents: `
      table of contents | contents | toc | in this article | in this post | in this guide | in this story
      on this page | jump to | jump to section | quick links | what’s inside | what's inside
      open table of contents | table of contents show | table of contents hide | article contents | page contents
    `,
    opener: `read more | read the full | read full | show more | see more | view more | continue reading | keep reading`,
    about: `about | about the author`,
    counted: `share | shares | like | likes | comment | comments | view | views | reaction | reactions | retweet | retweets`,
    comments: `
      comment | comments | thought | thoughts | response | responses | reply | replies | reader comments
      reader's comments | reader’s comments | readers comments | readers' comments | readers’ comments | user comments | users comments | users' comments | users’ comments
    `,
    over: `on | to`,
    of: `of`,
    pages: `page | pages`,
    waiting: `loading`,
    follow: `follow`,
    ago: `ago`,
    byline: `by | written by | story by | text by | author: | authors:`,
    commenting: `
      leave a comment | leave a reply | leave your comment | add a comment | add your comment | post a comment | write a comment | join the conversation | join the discussion | have your say | share your opinion | share your thoughts
    `,
    stamp: `
      updated | last updated | last modified | published | posted | posted on | posted by | first published | reading time
      read time | estimated reading time | min read | written by | reviewed by | medically reviewed by | fact checked by
      fact-checked by | edited by | date: | author: | this post is over | this post is more than | this article is over | this article is more than
      this post was last updated | this article was last updated | this page was last updated | post views:
    `,
    sign: `
      reporting by | additional reporting by | editing by | with reporting by | with reports from | with files from
      with additional reporting | our standards: | copyright | copyright © | © copyright | this story was originally published
      this article was originally published | this article first appeared | first published in
      photo credit | photo credits | image credit | image credits | feature image by | featured image | source: | sources:
      tags: | filed under | categories: | posted in | tagged | follow him on | follow her on | contact the author | contact us
      this report by | this story by | this story has not been edited | this story has been auto-generated | this story is auto-generated | this article was generated from an | doi:
      more in: | in this article: | with assistance from | graphics by
      is republished from | this article is republished | this story is republished | this article was first published | this story was first published
      this piece was first published | this story first appeared | this story originally appeared | this piece originally appeared
      labels: | filed in | this entry was posted | this post was posted in | a version of this | translated from | translated by | this article was translated | this text was translated
      photo by | photos by | image by | images by | cover photo | cover image | header image | header photo | banner image | image used under | images used under
      image via | photo via | image courtesy | images courtesy | photo courtesy | photos courtesy | this work is licensed | this article is licensed | this post is licensed
      media contact | media contacts | press contact | press contacts | media enquiries | media inquiries | - ends - | -ends- | – ends – | – ends | category:
      this post originally appeared | the views expressed | the opinions expressed | the views and opinions | views expressed in this
    `,
  },
};
