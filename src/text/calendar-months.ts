/** Thailand's months, written out and short. */
export const THAI_MONTHS: readonly string[] = [
  'มกราคม ม.ค.',
  'กุมภาพันธ์ ก.พ.',
  'มีนาคม มี.ค.',
  'เมษายน เม.ย.',
  'พฤษภาคม พ.ค.',
  'มิถุนายน มิ.ย.',
  'กรกฎาคม ก.ค.',
  'สิงหาคม ส.ค.',
  'กันยายน ก.ย.',
  'ตุลาคม ต.ค.',
  'พฤศจิกายน พ.ย.',
  'ธันวาคม ธ.ค.',
];

/** The months of the Persian calendar, as Iran and as Afghanistan call them. */
export const JALALI_MONTHS: readonly string[] = [
  'فروردین/حمل',
  'اردیبهشت/اردی بهشت/ثور',
  'خرداد/جوزا',
  'تیر/سرطان',
  'مرداد/امرداد/اسد',
  'شهریور/سنبله',
  'مهر/میزان',
  'آبان/عقرب',
  'آذر/قوس',
  'دی/جدی',
  'بهمن/دلو',
  'اسفند/حوت',
];
