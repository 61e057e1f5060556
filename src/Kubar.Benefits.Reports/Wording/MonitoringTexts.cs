using Kubar.Benefits.Monitoring;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words of a monitoring.</summary>
internal static class MonitoringTexts
{
    public static LocalizedText Report { get; } = new("Pemantauan program perlindungan", "Monitoring of a programme");

    public static LocalizedText StateOn { get; } = new("keadaan", "as of");

    public static LocalizedText Decide { get; } = new("Yang perlu diputuskan", "To be decided");

    public static LocalizedText NotSaid { get; } = new("Yang tidak dapat disebut", "What cannot be told");

    public static LocalizedText Coverage { get; } = new("1. Cakupan", "1. Coverage");

    public static LocalizedText Continuity { get; } = new("2. Kesinambungan", "2. Continuity");

    public static LocalizedText Contributions { get; } = new("3. Iuran", "3. Contributions");

    public static LocalizedText Deaths { get; } = new("4. Kematian, kecelakaan, dan pembayaran", "4. Deaths, accidents and payments");

    public static LocalizedText Expected { get; } = new("5. Yang diharapkan dan yang terlihat", "5. Expected and seen");

    public static LocalizedText NoForecast { get; } = new(
        "Angka ini mengikuti tabel yang disebut di sampingnya, dan bukan ramalan BPJS Ketenagakerjaan. Tabel mortalita berbeda hampir dua kali satu dari yang lain; angka yang terlihat lebih sedikit dapat juga berarti kematian atau kecelakaannya tidak tercatat.",
        "These numbers follow the table that is named beside them, and are no forecast of BPJS Ketenagakerjaan's. Tables of mortality differ by nearly twice; where fewer were seen, deaths or accidents may not have been recorded.");

    public static LocalizedText HowDeaths { get; } = new(
        "Kematian: tiap orang satu percobaan dengan peluangnya sendiri menurut jenis kelamin dan usia, selama bulan kepesertaannya (distribusi Poisson binomial). Selang memuat jumlah itu sekurang-kurangnya sekian kali dari seratus.",
        "Deaths: each person is a trial with the probability of the sex and the age, for the months of membership (Poisson binomial distribution). An interval holds the number in at least so many of a hundred cases.");

    public static LocalizedText HowAccidents { get; } = new(
        "Kecelakaan kerja: tiap bulan kepesertaan satu percobaan dengan peluang yang sama (distribusi binomial). Yang terlihat: paling sedikit yang disebut kecelakaan kerja, paling banyak juga yang belum diketahui.",
        "Work accidents: each month of membership is a trial with the same probability (binomial distribution). Seen: at least those told to be of work, at most also those of which it is not known.");

    public static LocalizedText Table { get; } = new("Tabel", "Table");

    public static LocalizedText Months { get; } = new("Bulan", "Months");

    public static LocalizedText ExpectedDeaths { get; } = new("Kematian yang diharapkan", "Expected deaths");

    public static LocalizedText ExpectedAccidents { get; } = new("Kecelakaan kerja yang diharapkan", "Expected work accidents");

    public static LocalizedText ExpectedByMonth { get; } = new("Harapan dan yang terlihat tiap bulan", "Expected and seen by month");

    public static LocalizedText DeathsByMonth { get; } = new("Kematian tiap bulan: diharapkan dan terlihat", "Deaths by month: expected and seen");

    public static LocalizedText IntervalOf(int percent) => new(FormattableString.Invariant($"Selang {percent}%"), FormattableString.Invariant($"{percent}% interval"));

    public static LocalizedText Number { get; } = new("Diharapkan", "Expected");

    public static LocalizedText Seen { get; } = new("Terlihat", "Seen");

    public static LocalizedText OutsideTable { get; } = new("Di luar tabel (orang)", "Outside the table (persons)");

    public static LocalizedText ComingYear { get; } = new("12 bulan berikutnya", "the next 12 months");

    public static LocalizedText ExpectedCost { get; } = new("Manfaat yang diharapkan dan iuran, 12 bulan berikutnya", "Expected benefits and contributions, the next 12 months");

    public static LocalizedText CostInRupiah { get; } = new("Manfaat (Rp)", "Benefits (Rp)");

    public static LocalizedText ContributionsInRupiah { get; } = new("Iuran yang didanai (Rp)", "Contributions funded (Rp)");

    public static LocalizedText OfContributions { get; } = new("Manfaat dari iuran (%)", "Benefits of contributions (%)");

    public static LocalizedText CostSaid { get; } = new(
        "Manfaat tanpa beasiswa, menurut hak yang dimiliki pada akhir tiap bulan bila bulan yang didanai dibayar. JKK menurut biaya rata-rata sekasus; selangnya tidak dapat disebut dari rata-rata saja.",
        "Benefits without scholarships, upon the rights held at the end of each month while funded months are paid. JKK by the mean cost of a case; from a mean alone no interval can be told.");

    public static LocalizedText SoFar { get; } = new("Manfaat dan iuran sampai sekarang", "Benefits and contributions so far");

    public static LocalizedText Owed { get; } = new("Hak atas kematian dan kecelakaan dalam daftar", "Owed upon the deaths and accidents of the lists");

    public static LocalizedText PaidSoFar { get; } = new("Dibayar menurut daftar pembayaran", "Paid by the list of payments");

    public static LocalizedText DueSoFar { get; } = new("Iuran yang seharusnya", "Contributions due");

    public static LocalizedText TransferredSoFar { get; } = new("Iuran yang ditransfer", "Contributions transferred");

    public static LocalizedText SupposedNotLaw { get; } = new("ANDAIAN, bukan peraturan dan bukan keadaan", "SUPPOSED, neither the law nor a fact");

    public static LocalizedText SupposedSaid { get; } = new(
        "Seluruh halaman ini membandingkan keadaan dengan suatu andaian. Angka pada kolom andaian tidak berlaku dan tidak boleh dipakai untuk membayar siapa pun.",
        "This whole page holds what is beside something supposed. No number in the column of what is supposed is in force, and nobody is to be paid by it.");

    public static LocalizedText Supposed { get; } = new("Andaian", "Supposed");

    public static LocalizedText AsItIs { get; } = new("Keadaan", "As it is");

    public static LocalizedText Difference { get; } = new("Beda", "Difference");

    public static LocalizedText Figure { get; } = new("Angka", "Number");

    public static LocalizedText OfWhat { get; } = new("Mengenai", "Of");

    public static LocalizedText Section { get; } = new("Bagian", "Section");

    public static LocalizedText NothingDiffers { get; } = new("Tidak ada angka yang berbeda.", "No number differs.");

    public static LocalizedText Change { get; } = new("Perubahan sejak", "Change since");

    public static LocalizedText RegisteredThen { get; } = new("Terdaftar dahulu", "Registered then");

    public static LocalizedText RegisteredNow { get; } = new("Terdaftar sekarang", "Registered now");

    public static LocalizedText ActiveThen { get; } = new("Aktif dahulu", "In cover then");

    public static LocalizedText ActiveNow { get; } = new("Aktif sekarang", "In cover now");

    public static LocalizedText DataQuality { get; } = new("6. Mutu data", "6. Quality of the data");

    public static LocalizedText Registered { get; } = new("Terdaftar", "Registered");

    public static LocalizedText InGoodStanding { get; } = new("Lancar", "Current");

    public static LocalizedText InArrears { get; } = new("Menunggak", "In arrears");

    public static LocalizedText Lapsed { get; } = new("Gugur", "Lapsed");

    public static LocalizedText NotCovered { get; } = new("Tidak aktif", "Inactive");

    public static LocalizedText Incomplete { get; } = new("Belum pasti", "Open");

    public static LocalizedText Malformed { get; } = new("Salah", "Wrong");

    public static LocalizedText Deceased { get; } = new("Meninggal", "Died");

    public static LocalizedText ArrearsOf { get; } = new("Bulan tunggakan", "Months in arrears");

    public static LocalizedText All { get; } = new("Seluruhnya", "All");

    public static LocalizedText NotTold { get; } = new("(tidak diisi)", "(not told)");

    public static LocalizedText Denominator { get; } = new("Penyebut", "Denominator");

    public static LocalizedText Place { get; } = new("Wilayah atau sektor", "Area or sector");

    public static LocalizedText Persons { get; } = new("Orang", "Persons");

    public static LocalizedText RegisteredShare { get; } = new("Terdaftar (%)", "Registered (%)");

    public static LocalizedText ActiveShare { get; } = new("Aktif (%)", "Active (%)");

    public static LocalizedText OverWhole { get; } = new("lebih dari 100%: penyebut atau daftarnya salah", "over 100%: the denominator or the roster is wrong");

    public static LocalizedText Remark { get; } = new("Catatan", "Remark");

    public static LocalizedText Target { get; } = new("Target", "Target");

    public static LocalizedText Year { get; } = new("Tahun", "Year");

    public static LocalizedText Reached { get; } = new("Tercapai", "Reached");

    public static LocalizedText Short { get; } = new("Kurang (orang)", "Short by (persons)");

    public static LocalizedText Yes { get; } = new("ya", "yes");

    public static LocalizedText No { get; } = new("belum", "not yet");

    public static LocalizedText CannotBeTold { get; } = new("tidak dapat disebut", "cannot be told");

    public static LocalizedText Right { get; } = new("Hak", "Right");

    public static LocalizedText Held { get; } = new("Dimiliki", "Held");

    public static LocalizedText NotHeld { get; } = new("Tidak dimiliki", "Not held");

    public static LocalizedText Open { get; } = new("Belum pasti", "Cannot be told");

    public static LocalizedText LostOn { get; } = new("Berakhir mulai", "Lost on");

    public static LocalizedText Payer { get; } = new("Pembayar", "Payer");

    public static LocalizedText FundedThrough { get; } = new("Didanai sampai", "Funded through");

    public static LocalizedText Day { get; } = new("Hari", "Day");

    public static LocalizedText Losses { get; } = new("Hari hak berakhir", "Days on which rights end");

    public static LocalizedText Curve { get; } = new("Hak yang dimiliki tiap bulan (orang)", "Rights held per month (persons)");

    public static LocalizedText Month { get; } = new("Bulan", "Month");

    public static LocalizedText Due { get; } = new("Seharusnya (Rp)", "Due (Rp)");

    public static LocalizedText DueJkk { get; } = new("JKK seharusnya (Rp)", "JKK due (Rp)");

    public static LocalizedText DueJkm { get; } = new("JKM seharusnya (Rp)", "JKM due (Rp)");

    public static LocalizedText Transferred { get; } = new("Ditransfer (Rp)", "Transferred (Rp)");

    public static LocalizedText Over { get; } = new("Lebih (Rp)", "Too much (Rp)");

    public static LocalizedText Under { get; } = new("Kurang (Rp)", "Too little (Rp)");

    public static LocalizedText Account { get; } = new("Rekening", "Account");

    public static LocalizedText Budget { get; } = new("Anggaran (Rp)", "Budget (Rp)");

    public static LocalizedText MonthsBought { get; } = new("Cukup untuk (bulan)", "Buys (months)");

    public static LocalizedText Relief { get; } = new("keringanan PP 50/2025 diterapkan, padahal anggaran publik tidak mendapatnya", "the relief of PP 50/2025 was applied, which a public budget does not get");

    public static LocalizedText NotYet { get; } = new("belum waktunya", "not due yet");

    public static LocalizedText Wrong { get; } = new("Iuran yang dibayar keliru", "Contributions paid wrongly");

    public static LocalizedText WrongAccounts { get; } = new("Dibayar dari rekening lain", "Paid out of another account");

    public static LocalizedText Fault { get; } = new("Kesalahan", "Fault");

    public static LocalizedText Person { get; } = new("Baris", "Line");

    public static LocalizedText Name { get; } = new("Nama", "Name");

    public static LocalizedText Nik { get; } = new("NIK", "NIK");

    public static LocalizedText DiedOn { get; } = new("Meninggal", "Died on");

    public static LocalizedText NowInRupiah { get; } = new("Hak sekarang (Rp)", "Payable now (Rp)");

    public static LocalizedText LaterInRupiah { get; } = new("Beasiswa berikutnya (Rp)", "Scholarship later (Rp)");

    public static LocalizedText ToSettle { get; } = new("Yang perlu dipastikan", "To be settled");

    public static LocalizedText NeverPaid { get; } = new("Keluarga yang belum pernah dibayar", "Families who were never paid");

    public static LocalizedText OwedFamilies { get; } = new("Keluarga yang berhak menurut daftar kematian", "Families entitled by the list of deaths");

    public static LocalizedText Refused { get; } = new("Yang tidak dapat diperiksa", "What cannot be examined");

    public static LocalizedText FromWork { get; } = new("apakah karena kecelakaan kerja", "whether it was a work accident");

    public static LocalizedText Accidents { get; } = new("Kecelakaan", "Accidents");

    public static LocalizedText AccidentsSaid { get; } = new(
        "Perawatan diberikan dalam bentuk layanan dan tidak ada rupiahnya di sini. Yang tidak disebut dalam daftar, seperti hari tidak bekerja atau cacat, dibiarkan terbuka; kecelakaan baru kecelakaan kerja bila daftar menyebutnya.",
        "Care is given in kind and has no rupiah here. What the list does not tell, such as days without work or a disability, stays open; an accident is one of work only where the list says so.");

    public static LocalizedText NotBounded { get; } = new("Paling banyaknya tidak dapat disebut: ada yang tanggal meninggalnya belum diketahui.", "The most cannot be told: of somebody the day of death is not known.");

    public static LocalizedText Receipts { get; } = new("bukti biaya yang diganti", "receipts of what is reimbursed");

    public static LocalizedText OccurredOn { get; } = new("Tanggal kecelakaan", "Day of the accident");

    public static LocalizedText IsFromWork { get; } = new("Kecelakaan kerja", "Of work");

    public static LocalizedText Result { get; } = new("Akibat", "Result");

    public static LocalizedText CoveredThatDay { get; } = new("Terlindungi hari itu", "Covered that day");

    public static LocalizedText NotKnown { get; } = new("belum diketahui", "not known yet");

    public static LocalizedText NotYes { get; } = new("tidak", "no");

    public static LocalizedText WithDeaths { get; } = new("lihat kematiannya", "see the death");

    public static LocalizedText ClaimsByKind { get; } = new("Uang klaim menurut jenisnya", "Money of claims by kind");

    public static LocalizedText ClaimKindOf { get; } = new("Jenis klaim", "Kind of claim");

    public static LocalizedText Claims { get; } = new("Klaim", "Claims");

    public static LocalizedText NeverPaidClaims { get; } = new("Belum pernah dibayar", "Never paid");

    public static LocalizedText NeverPaidInRupiah { get; } = new("Hak sekarang yang belum pernah dibayar (Rp)", "Payable now and never paid (Rp)");

    public static LocalizedText NeverPaidAtLeast { get; } = new("belum pernah dibayar, paling sedikit", "never paid, at least");

    public static LocalizedText Scholarships { get; } = new("Beasiswa yang jatuh tempo tiap tahun", "Scholarships due by year");

    public static LocalizedText ScholarshipNames { get; } = new("Anak yang beasiswanya pasti", "Children whose scholarship is certain");

    public static LocalizedText Child { get; } = new("Anak ke-", "Child no.");

    public static LocalizedText Children { get; } = new("Anak", "Children");

    public static LocalizedText Instalments { get; } = new("Angsuran", "Instalments");

    public static LocalizedText AtLeast { get; } = new("paling sedikit", "at least");

    public static LocalizedText AtMost { get; } = new("paling banyak", "at most");

    public static LocalizedText FirstDue { get; } = new("Angsuran pertama", "First due");

    public static LocalizedText LastDue { get; } = new("Angsuran terakhir", "Last due");

    public static LocalizedText SumInRupiah { get; } = new("Jumlah (Rp)", "Sum (Rp)");

    public static LocalizedText DueAlready { get; } = new("sudah jatuh tempo", "due already");

    public static LocalizedText ToLookInto { get; } = new("Yang perlu diperiksa", "To be looked into");

    public static LocalizedText Source { get; } = new("Syarat program menurut", "The programme's rule by");

    public static LocalizedText Missing { get; } = new("Data yang kurang", "What is missing");

    public static LocalizedText Findings { get; } = new("Temuan", "Findings");

    public static LocalizedText Active { get; } = new("aktif (terlindungi)", "in cover");

    public static LocalizedText RightsHeld { get; } = new("Hak yang dimiliki tiap akhir bulan", "Rights held at the end of each month");

    public static LocalizedText ContributionsByMonth { get; } = new("Iuran tiap bulan", "Contributions by month");

    public static LocalizedText RegisteredByDistrict { get; } = new("Terdaftar dan aktif menurut kecamatan", "Registered and in cover by district");

    public static LocalizedText TransferredEvenly { get; } = new("ditransfer (transfer beberapa bulan dibagi rata)", "transferred (several months evenly)");

    public static LocalizedText BudgetEvenly { get; } = new("anggaran setahun dibagi 12", "budget of the year by twelve");

    public static LocalizedText NoFindings { get; } = new("Tidak ada temuan.", "Nothing was found.");

    public static LocalizedText Action { get; } = new("Tindak lanjut", "Follow-up");

    public static LocalizedText FollowUp { get; } = new("Temuan rapat sebelumnya", "Findings of the last meeting");

    public static LocalizedText State { get; } = new("Keadaan", "State");

    public static LocalizedText StakeThen { get; } = new("Nilai waktu itu", "At stake then");

    public static LocalizedText StakeNow { get; } = new("Nilai sekarang", "At stake now");

    public static LocalizedText OfLastMeeting { get; } = new("jumlah temuan rapat sebelumnya", "all of the last meeting");

    public static LocalizedText NewFindings { get; } = new("temuan baru", "new findings");

    public static LocalizedText NotSettled { get; } = new("Yang belum selesai", "Not settled");

    /// <summary>What became of a finding.</summary>
    public static LocalizedText Of(FollowedState state) => state switch
    {
        FollowedState.Settled => new("selesai", "settled"),
        FollowedState.Open => new("masih terbuka", "open"),
        FollowedState.Changed => new("nilainya berubah", "changed"),
        FollowedState.NotCheckable => new("tidak dapat diperiksa lagi", "no longer checkable"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What became of a death or an accident.</summary>
    public static LocalizedText Of(ClaimKind kind) => kind switch
    {
        ClaimKind.DeathNotFromWork => new("meninggal bukan karena kerja (JKM)", "death not from work (JKM)"),
        ClaimKind.DeathFromWork => new("meninggal karena kerja (JKK)", "death from work (JKK)"),
        ClaimKind.DeathOfOpenCause => new("meninggal, belum diketahui karena kerja atau bukan", "death, not known whether from work"),
        ClaimKind.AccidentFromWork => new("kecelakaan kerja, selamat (JKK)", "work accident, survived (JKK)"),
        ClaimKind.AccidentOfOpenCause => new("kecelakaan, belum diketahui karena kerja atau bukan", "accident, not known whether from work"),
        ClaimKind.AccidentNotFromWork => new("kecelakaan bukan karena kerja", "accident not from work"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static LocalizedText Of(ClaimState state) => state switch
    {
        ClaimState.Paid => new("sudah dibayar", "paid"),
        ClaimState.NeverPaid => new("belum pernah dibayar", "never paid"),
        ClaimState.NotOwed => new("tidak berhak", "nothing is owed"),
        ClaimState.PaymentsNotTold => new("berhak; daftar pembayaran tidak ada", "owed; there is no list of payments"),
        ClaimState.Malformed => Malformed,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What an accident led to; null: not told.</summary>
    public static LocalizedText Of(AccidentResult? result) => result switch
    {
        AccidentResult.Recovered => new("sembuh", "recovered"),
        AccidentResult.InTreatment => new("dalam perawatan", "in treatment"),
        AccidentResult.PartlyDisabled => new("cacat sebagian atau cacat fungsi", "partly disabled"),
        AccidentResult.TotallyDisabled => new("cacat total tetap", "totally disabled"),
        AccidentResult.Died => new("meninggal dunia", "died"),
        null => NotKnown,
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>Whether the right was held on the day.</summary>
    public static LocalizedText Covered(RightState state) => state switch
    {
        RightState.Held => Yes,
        RightState.NotHeld => NotYes,
        RightState.Undetermined => Incomplete,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Whether an accident was one of work; null: not told.</summary>
    public static LocalizedText FromWorkOr(bool? told) => told switch { true => Yes, false => NotYes, null => NotKnown };

    /// <summary>What is wrong with a month that was paid.</summary>
    public static LocalizedText Of(ContributionFault fault) => fault switch
    {
        ContributionFault.PaidTwice => new("dibayar dua kali", "paid twice"),
        ContributionFault.SeveralPayers => new("dibayar beberapa pembayar", "paid by several payers"),
        ContributionFault.AfterDeath => new("sesudah meninggal", "after the death"),
        ContributionFault.BeforeRegistration => new("sebelum terdaftar", "before the registration"),
        ContributionFault.AfterEnd => new("sesudah kepesertaan berakhir", "after membership ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>What is to be looked into.</summary>
    public static LocalizedText Of(QualityFault fault) => fault switch
    {
        QualityFault.SeveralLines => new("tercantum pada beberapa baris", "on several lines"),
        QualityFault.NikNotTold => new("NIK tidak diisi", "NIK not told"),
        QualityFault.NikMalformed => new("NIK bukan 16 digit", "NIK has not 16 digits"),
        QualityFault.NikBirthDateDiffers => new("NIK memuat tanggal lahir lain", "NIK has another date of birth"),
        QualityFault.NikSexDiffers => new("NIK memuat jenis kelamin lain", "NIK is of the other sex"),
        QualityFault.BirthDateNotTold => new("tanggal lahir tidak diisi", "date of birth not told"),
        QualityFault.RegisteredTooYoung => new("didaftarkan di bawah usia terendah program", "registered below the least age of the programme"),
        QualityFault.RegisteredTooOld => new("didaftarkan di atas usia tertinggi program", "registered above the greatest age of the programme"),
        QualityFault.IncomeTooHigh => new("penghasilan di atas batas program", "income above the limit of the programme"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>By what a table splits the persons.</summary>
    public static LocalizedText Of(CoverageSplit split) => split switch
    {
        CoverageSplit.District => new("Kecamatan", "District"),
        CoverageSplit.Village => new("Kampung/desa", "Village"),
        CoverageSplit.Sector => new("Sektor pekerjaan", "Sector of work"),
        CoverageSplit.Sex => new("Jenis kelamin", "Sex"),
        CoverageSplit.AgeGroup => new("Kelompok usia", "Age group"),
        CoverageSplit.Payer => new("Pembayar", "Payer"),
        _ => throw new ArgumentOutOfRangeException(nameof(split)),
    };

    /// <summary>The name of a row of a split.</summary>
    public static LocalizedText GroupOf(CoverageSplit split, CoverageRow row) => (split, row.Group) switch
    {
        (CoverageSplit.Sex, nameof(PersonSex.Male)) => new("laki-laki", "male"),
        (CoverageSplit.Sex, nameof(PersonSex.Female)) => new("perempuan", "female"),
        (_, { } group) => new(group, group),
        _ => NotTold,
    };
}
