using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.FactDeclaration;

namespace Kubar.Benefits.Rules;

/// <summary>The facts of a case that rules may use.</summary>
internal static class Facts
{
    /// <summary>Amounts above Rp5 billion (a month) are rejected as malformed; it keeps every formula inside 64 bits.</summary>
    public const long MaxMonthlyIncome = 5_000_000_000;

    /// <summary>An expense above Rp100 billion is malformed.</summary>
    public const long MaxExpense = 100_000_000_000;

    /// <summary>Losses of more than 1,200 % in all are malformed.</summary>
    public const long MaxLossPoints = 12_000_000;

    /// <summary>A payment so many days after the application is malformed.</summary>
    public const int MaxDaysLate = 10_000;

    public static readonly Code EventKind = new(OfCase(
        0, "event.kind", new("jenis kejadian", "kind of event"),
        Unit.Code, 1, 4, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.kind"], members: FactMembers.Of<EventKind>(), findingBit: 1u << 0));

    public static readonly Date EventDate = new(OfCase(
        1, "event.date", new("tanggal kejadian", "date of the event"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["event.date"]));

    public static readonly Truth Died = new(OfCase(
        2, "event.died", new("meninggal dunia", "death"),
        Unit.Truth, 0, 1, Register, ["event.diedOn"]));

    public static readonly Truth Certified = new(OfCase(
        3, "event.certified", new("surat keterangan dokter tentang sembuh, cacat, atau meninggal dunia", "doctor's certificate of recovery, disability or death"),
        Unit.Truth, 0, 1, JudgedBy("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor"), ["event.recoveredOn"], findingBit: 1u << 1));

    public static readonly Count HoursToDeath = new(OfCase(
        4, "event.hours-to-death", new("jam dari serangan sampai meninggal, yang dimulai dihitung penuh", "hours from the attack to the death, a started one counted"),
        Unit.Hours, 0, 10000, Register, ["event.hoursFromAttackToDeath"], source: "Permenaker 5/2021 Pasal 85"));

    public static readonly Truth DoingRegisteredWork = new(OfCase(
        5, "event.doing-registered-work", new("sedang melakukan pekerjaan sesuai pendaftaran", "doing the registered work"),
        Unit.Truth, 0, 1, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.doingRegisteredWork"], findingBit: 1u << 2));

    public static readonly Count YearsAfterEmployment = new(OfCase(
        6, "event.years-after-employment", new("tahun dari berakhirnya hubungan kerja sampai diagnosis, yang dimulai dihitung penuh", "years from the end of employment to the diagnosis, a started one counted"),
        Unit.Years, 0, 300, Derived, ["event.employmentEndedOn"], source: "PP 44/2015 Pasal 48(2)"));

    public static readonly Code SegmentOfParticipant = new(OfCase(
        7, "participant.segment", new("segmen kepesertaan", "segment"),
        Unit.Code, 1, 2, Register, ["participant.segment"], members: FactMembers.Of<Segment>()));

    public static readonly Amount MonthlyIncome = new(OfCase(
        8, "participant.monthly-income", new("penghasilan sebulan", "monthly income"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.monthlyIncome"]));

    public static readonly Amount MonthlyWage = new(OfCase(
        9, "participant.monthly-wage", new("upah sebulan yang dilaporkan", "reported monthly wage"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.monthlyWage"], hasNoCeiling: true));

    public static readonly Amount ActualMonthlyWage = new(OfCase(
        10, "participant.actual-monthly-wage", new("upah sebulan yang sebenarnya", "true monthly wage"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Derived, ["participant.actualMonthlyWage", "participant.monthlyWage"], source: "PP 44/2015 Pasal 32(2)", hasNoCeiling: true));

    public static readonly Code PaidBy = new(OfCase(
        11, "participant.paid-by", new("pembayar iuran", "payer of the contributions"),
        Unit.Code, 1, 7, Register, ["participant.paidBy"], members: FactMembers.Of<ContributionPayer>()));

    public static readonly Code SectorOfParticipant = new(OfCase(
        12, "participant.sector", new("sektor", "sector"),
        Unit.Code, 1, 2, Register, ["participant.sector"], members: FactMembers.Of<Sector>()));

    public static readonly Count Jobs = new(OfCase(
        13, "participant.jobs", new("pemberi kerja atau pekerjaan terdaftar", "employers or registered occupations"),
        Unit.Count, 1, 10, Register, ["participant.jobs"]));

    public static readonly Count AgeAtRegistration = new(OfCase(
        14, "participant.age-at-registration", new("usia saat terdaftar", "age at registration"),
        Unit.Years, 0, 300, Derived, ["participant.birthDate", "membership.registeredOn"], source: "Permenaker 5/2021 Pasal 33(1)b"));

    public static readonly Truth Registered = new(OfCase(
        15, "membership.registered", new("terdaftar", "registered"),
        Unit.Truth, 0, 1, Register, ["membership.registered"]));

    public static readonly Date RegisteredOn = new(OfCase(
        16, "membership.registered-on", new("tanggal terdaftar", "date of registration"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["membership.registeredOn"]));

    public static readonly Date TestDay = new(OfCase(
        17, "membership.test-day", new("hari pengujian kepesertaan", "day on which cover is tested"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Derived, ["event.date"], source: "PP 44/2015 Pasal 48"));

    public static readonly Date MembershipBegan = new(OfCase(
        18, "membership.began", new("awal kepesertaan sekarang", "beginning of the current membership"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Derived, ["membership.registeredOn", "membership.paidMonths"], source: "Permenaker 5/2021 Pasal 44(3)"));

    public static readonly Count PaidRun = new(OfCase(
        19, "membership.paid-run", new("bulan iuran lunas berturut-turut dalam kepesertaan sekarang", "consecutive paid months in the current membership"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 1/2025 Pasal 97A"));

    public static readonly Count MembershipMonths = new(OfCase(
        20, "membership.months", new("bulan penuh kepesertaan sekarang", "full months of the current membership"),
        Unit.Months, 0, 4000, Derived, ["membership.registeredOn"], source: "Permenaker 1/2025 Pasal 97A"));

    public static readonly Count MembershipDays = new(OfCase(
        21, "membership.days", new("hari kepesertaan sekarang", "days of the current membership"),
        Unit.Days, 0, 120000, Derived, ["membership.registeredOn"], source: "Permenaker 1/2025 Pasal 97A"));

    public static readonly Count ArrearsMonths = new(OfCase(
        22, "arrears.months", new("bulan tunggakan berturut-turut", "consecutive months in arrears"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "PP 44/2015 Pasal 21(2), 24(3)"));

    public static readonly Count ArrearsMonthsInPp49 = new(OfCase(
        23, "arrears.months-pp-49-2020", new("bulan tunggakan dalam masa keringanan PP 49/2020", "months in arrears within the relief of PP 49/2020"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "PP 44/2015 Pasal 24(3)"));

    public static readonly Count ArrearsMonthsInPp50Transport = new(OfCase(
        24, "arrears.months-pp-50-2025-transport", new("bulan tunggakan dalam masa keringanan PP 50/2025 (transportasi)", "months in arrears within the relief of PP 50/2025 (transport)"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "PP 44/2015 Pasal 24(3)"));

    public static readonly Count ArrearsMonthsInPp50Other = new(OfCase(
        25, "arrears.months-pp-50-2025-other", new("bulan tunggakan dalam masa keringanan PP 50/2025 (lainnya)", "months in arrears within the relief of PP 50/2025 (other)"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "PP 44/2015 Pasal 24(3)"));

    public static readonly Truth ArrearsPaid = new(OfCase(
        26, "arrears.paid", new("tunggakan telah dilunasi", "arrears paid since"),
        Unit.Truth, 0, 1, Register, ["membership.arrearsPaidOn"]));

    public static readonly Count MonthsPaid = new(OfCase(
        27, "contribution.months", new("bulan iuran lunas seluruhnya", "paid contribution months in total"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 5/2021 Pasal 102(5)"));

    public static readonly Count MonthsPaidSinceRegistration = new(OfCase(
        28, "contribution.months-since-registration", new("bulan iuran lunas sejak pendaftaran terakhir", "paid contribution months since the last registration"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths", "membership.registeredOn"], source: "Permenaker 5/2021 Pasal 102(5)"));

    public static readonly Count LongestRun = new(OfCase(
        29, "contribution.longest-run", new("bulan iuran lunas berturut-turut terpanjang", "longest run of paid contribution months"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 5/2021 Pasal 102(5)"));

    public static readonly Count MonthsPaidAfterEvent = new(OfCase(
        30, "contribution.months-after-event", new("bulan iuran lunas sesudah bulan kejadian", "contribution months paid for after the month of the event"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"]));

    public static readonly Truth Applied = new(OfCase(
        31, "claim.applied", new("permohonan telah diajukan", "application made"),
        Unit.Truth, 0, 1, Register, ["claim.appliedOn"]));

    public static readonly Count YearsToApplication = new(OfCase(
        32, "claim.years-elapsed", new("tahun dari kejadian sampai permohonan, yang dimulai dihitung penuh", "years from the event to the application, a started one counted"),
        Unit.Years, 0, 300, Derived, ["claim.appliedOn"], source: "PP 44/2015 Pasal 26"));

    public static readonly Date PaidOn = new(OfCase(
        33, "claim.paid-on", new("tanggal pembayaran", "date of payment"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["claim.paidOn"]));

    public static readonly Count JkkDaysLate = new(OfCase(
        34, "claim.jkk-days-late", new("hari keterlambatan pembayaran JKK", "days of lateness of the JKK payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 37(2)(3)", hasNoCeiling: true));

    public static readonly Count JkkWorkingDaysLate = new(OfCase(
        35, "claim.jkk-working-days-late", new("hari kerja keterlambatan pembayaran JKK", "working days of lateness of the JKK payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 37(2)(3)", hasNoCeiling: true));

    public static readonly Count JkmDaysLate = new(OfCase(
        36, "claim.jkm-days-late", new("hari keterlambatan pembayaran JKM", "days of lateness of the JKM payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 40(3)(4)", hasNoCeiling: true));

    public static readonly Count JkmWorkingDaysLate = new(OfCase(
        37, "claim.jkm-working-days-late", new("hari kerja keterlambatan pembayaran JKM", "working days of lateness of the JKM payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 40(3)(4)", hasNoCeiling: true));

    public static readonly Truth Spouse = new(OfCase(
        38, "family.spouse", new("janda atau duda", "widow or widower"),
        Unit.Truth, 0, 1, Register, ["family.spouse"]));

    public static readonly Truth HasChildren = new(OfCase(
        39, "family.has-children", new("anak", "children"),
        Unit.Truth, 0, 1, Register, ["family.children"]));

    public static readonly Truth Parents = new(OfCase(
        40, "family.parents", new("keluarga sedarah garis lurus sampai derajat kedua", "blood relatives in the straight line to the second degree"),
        Unit.Truth, 0, 1, Register, ["family.parents"]));

    public static readonly Truth Siblings = new(OfCase(
        41, "family.siblings", new("saudara kandung", "siblings"),
        Unit.Truth, 0, 1, Register, ["family.siblings"]));

    public static readonly Truth ParentsInLaw = new(OfCase(
        42, "family.parents-in-law", new("mertua", "parents-in-law"),
        Unit.Truth, 0, 1, Register, ["family.parentsInLaw"]));

    public static readonly Code WillOfParticipant = new(OfCase(
        43, "family.will", new("wasiat", "will"),
        Unit.Code, 1, 3, Register, ["family.will"], members: FactMembers.Of<Will>()));

    public static readonly Truth SuddenDeathUnencoded = new(OfCase(
        44, "law.sudden-death-before-permenaker-5-2021", new("aturan meninggal mendadak sebelum Permenaker 5/2021 (Kepmenaker 609/2012), belum dikodekan", "the rule on sudden death before Permenaker 5/2021 (Kepmenaker 609/2012), not encoded"),
        Unit.Truth, 0, 1, Unencoded, ["law.kepmenaker-609-2012"]));

    public static readonly Amount MedicalCost = new(OfCase(
        45, "expenses.medical", new("biaya pelayanan kesehatan", "cost of medical care"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.medical"], hasNoCeiling: true));

    public static readonly Amount HomeCareCost = new(OfCase(
        46, "expenses.home-care", new("biaya perawatan di rumah", "cost of home care"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.homeCare.amount"], hasNoCeiling: true));

    public static readonly Count HomeCareMonths = new(OfCase(
        47, "expenses.home-care-months", new("bulan perawatan di rumah", "months of home care"),
        Unit.Months, 0, 1200, Register, ["expenses.homeCare.months"]));

    public static readonly Amount HomeCareCostWithinLimit = new(OfCase(
        48, "expenses.home-care-within-limit", new("biaya perawatan di rumah dalam batas bulannya", "cost of home care within its months"),
        Unit.Rupiah, 0, MaxExpense, Derived, ["expenses.homeCare.amount"], source: "Permenaker 5/2021 Pasal 110(4)", hasNoCeiling: true));

    public static readonly Amount TransportByLand = new(OfCase(
        49, "expenses.transport-land", new("biaya transportasi darat, sungai, atau danau", "cost of transport by land, river or lake"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.transport.land"], hasNoCeiling: true));

    public static readonly Amount TransportBySea = new(OfCase(
        50, "expenses.transport-sea", new("biaya transportasi laut", "cost of transport by sea"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.transport.sea"], hasNoCeiling: true));

    public static readonly Amount TransportByAir = new(OfCase(
        51, "expenses.transport-air", new("biaya transportasi udara", "cost of transport by air"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.transport.air"], hasNoCeiling: true));

    public static readonly Amount DenturesCost = new(OfCase(
        52, "expenses.dentures", new("biaya gigi tiruan", "cost of dentures"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.dentures"], hasNoCeiling: true));

    public static readonly Amount HearingAidCost = new(OfCase(
        53, "expenses.hearing-aid", new("biaya alat bantu dengar", "cost of a hearing aid"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.hearingAid"], hasNoCeiling: true));

    public static readonly Amount GlassesCost = new(OfCase(
        54, "expenses.glasses", new("biaya kacamata", "cost of glasses"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.glasses"], hasNoCeiling: true));

    public static readonly Amount OrthosisPrice = new(OfCase(
        55, "expenses.orthosis-price", new("patokan harga alat bantu atau alat ganti", "reference price of the orthosis or prosthesis"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.orthosisReferencePrice"], hasNoCeiling: true));

    public static readonly Truth Incapacitated = new(OfCase(
        56, "incapacity.exists", new("sementara tidak mampu bekerja", "temporary incapacity"),
        Unit.Truth, 0, 1, JudgedBy("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor"), ["event.incapacity"], findingBit: 1u << 3));

    public static readonly Count IncapacityMonths = new(OfCase(
        57, "incapacity.months", new("bulan penuh tidak mampu bekerja", "full months of incapacity"),
        Unit.Months, 0, 600, Derived, ["event.incapacity"], source: "PP 44/2015 Lampiran III I.b.2"));

    public static readonly Count IncapacityDays = new(OfCase(
        58, "incapacity.days", new("hari tidak mampu bekerja di atas bulan penuh", "days of incapacity beyond full months"),
        Unit.Days, 0, 31, Derived, ["event.incapacity"], source: "PP 44/2015 Lampiran III I.b.2"));

    public static readonly Count IncapacityMonthLength = new(OfCase(
        59, "incapacity.month-length", new("panjang bulan terakhir tidak mampu bekerja", "length of the last month of incapacity"),
        Unit.Days, 28, 31, Derived, ["event.incapacity"], source: "PP 44/2015 Lampiran III I.b.2"));

    public static readonly Truth TotalDisability = new(OfCase(
        60, "disability.total", new("cacat total tetap", "permanent total disability"),
        Unit.Truth, 0, 1, JudgedBy("dokter penasihat", "the adviser doctor"), ["event.permanentTotalDisability"], findingBit: 1u << 4));

    public static readonly Truth HasLosses = new(OfCase(
        61, "disability.losses", new("cacat sebagian", "partial disability"),
        Unit.Truth, 0, 1, JudgedBy("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor"), ["event.losses"], findingBit: 1u << 5));

    public static readonly Count LossPoints = new(OfCase(
        62, "disability.loss-points", new("jumlah persentase cacat sebagian", "sum of the percentages of partial disability"),
        Unit.LossPoints, 0, MaxLossPoints, Derived, ["event.losses"], source: "PP 44/2015 Lampiran III II"));

    public static readonly Truth ReturnToWorkRecommended = new(OfCase(
        63, "event.return-to-work-recommended", new("rekomendasi program kembali kerja", "recommendation of the return-to-work programme"),
        Unit.Truth, 0, 1, JudgedBy("dokter penasihat", "the adviser doctor"), ["event.returnToWorkRecommended"], findingBit: 1u << 6));

    public static readonly Truth ActualWageGiven = new(OfCase(
        64, "participant.actual-wage-given", new("upah yang sebenarnya dinyatakan tersendiri", "a true wage beside the reported one"),
        Unit.Truth, 0, 1, Register, ["participant.actualMonthlyWage"], source: "PP 44/2015 Pasal 32(2)"));

    // What follows has no property in the JSON contract: a caller of the library can know it.
    public static readonly Code Circumstance = new(OfCase(
        65, "event.circumstance", new("keadaan kecelakaan", "circumstance of the accident"),
        Unit.Code, 1, 12, Register, ["event.circumstance"], members: FactMembers.Of<AccidentCircumstance>(), usual: 1));

    public static readonly Truth CircumstanceUnencoded = new(OfCase(
        66, "law.circumstances-before-permenaker-5-2021", new("rincian kecelakaan kerja sebelum Permenaker 5/2021, belum dikodekan", "the list of work accidents before Permenaker 5/2021, not encoded"),
        Unit.Truth, 0, 1, Unencoded, ["law.before-permenaker-5-2021"]));

    public static readonly Truth Suspected = new(OfCase(
        67, "event.suspected", new("dugaan kecelakaan kerja atau penyakit akibat kerja", "suspected work accident or occupational disease"),
        Unit.Truth, 0, 1, Register, ["event.suspicion"], usual: 0));

    public static readonly Truth Concluded = new(OfCase(
        68, "event.concluded", new("dugaan telah disimpulkan", "the suspected case has been concluded"),
        Unit.Truth, 0, 1, Register, ["event.suspicion.conclusion"], usual: 0));

    public static readonly Truth FoundFromWork = new(OfCase(
        69, "event.found-from-work", new("kesimpulan atas dugaan", "conclusion of the suspected case"),
        Unit.Truth, 0, 1, JudgedBy("BPJS Ketenagakerjaan, atau untuk penyakit dokter yang merawat", "BPJS Ketenagakerjaan, or for a disease the treating doctor"), ["event.suspicion.conclusion"], findingBit: 1u << 7, usual: 0));

    public static readonly Truth AtCooperatingFacility = new(OfCase(
        70, "event.at-cooperating-facility", new("dirawat di fasilitas yang bekerja sama", "treated in a cooperating facility"),
        Unit.Truth, 0, 1, Register, ["event.suspicion.atCooperatingFacility"], usual: 0));

    public static readonly Truth InHealthInsurance = new(OfCase(
        71, "event.in-health-insurance", new("terdaftar dalam jaminan kesehatan nasional", "registered in the national health insurance"),
        Unit.Truth, 0, 1, Register, ["event.suspicion.inHealthInsurance"], usual: 0));

    public static readonly Truth TreatedElsewhere = new(OfCase(
        72, "expenses.elsewhere", new("perawatan di fasilitas yang belum bekerja sama", "care in a facility that does not cooperate"),
        Unit.Truth, 0, 1, Register, ["expenses.medicalElsewhere"], usual: 0));

    public static readonly Amount MedicalElsewhereCost = new(OfCase(
        73, "expenses.medical-elsewhere", new("biaya di fasilitas yang belum bekerja sama", "cost in a facility that does not cooperate"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.medicalElsewhere"], hasNoCeiling: true, usual: 0));

    public static readonly Amount HighestLocalStandard = new(OfCase(
        74, "expenses.highest-local-standard", new("standar tertinggi fasilitas yang bekerja sama di daerah itu", "highest standard of the cooperating facilities of the area"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.highestLocalStandard"], hasNoCeiling: true, usual: 0));

    public static readonly Truth WagesPaidGiven = new(OfCase(
        75, "event.wages-paid-given", new("upah yang dibayar selama tidak mampu bekerja dinyatakan", "wages paid during the incapacity are stated"),
        Unit.Truth, 0, 1, Register, ["event.wagesPaidDuringIncapacity"], usual: 0));

    public static readonly Amount WagesPaid = new(OfCase(
        76, "event.wages-paid", new("upah yang dibayar selama tidak mampu bekerja", "wages paid during the incapacity"),
        Unit.Rupiah, 0, MaxExpense, Register, ["event.wagesPaidDuringIncapacity"], hasNoCeiling: true, usual: 0));

    public static readonly Code WageSource = new(OfCase(
        77, "participant.wage-source", new("asal upah sebulan", "what the monthly wage rests on"),
        Unit.Code, 1, 3, Register, ["participant.wageBasis"], members: FactMembers.Of<WageSource>(), usual: 1));

    public static readonly Amount UnitPriceOfLabour = new(OfCase(
        78, "participant.unit-price-of-labour", new("harga satuan upah dinas pekerjaan umum", "unit price of labour of the public-works office"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.unitPrice"], hasNoCeiling: true, usual: 0));

    public static readonly Amount RegencyMinimumWage = new(OfCase(
        79, "participant.regency-minimum-wage", new("upah minimum kabupaten/kota", "minimum wage of the regency"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.regencyMinimum"], hasNoCeiling: true, usual: 0));

    public static readonly Amount ProvincialMinimumWage = new(OfCase(
        80, "participant.provincial-minimum-wage", new("upah minimum provinsi", "minimum wage of the province"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.provincialMinimum"], hasNoCeiling: true, usual: 0));

    public static readonly Amount LowestWageForSameWork = new(OfCase(
        81, "participant.lowest-wage-for-same-work", new("upah terendah untuk pekerjaan yang sama", "lowest wage for the same work"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.lowestForSameWork"], hasNoCeiling: true, usual: 0));

    public static readonly Amount ConstructionWageUnencoded = new(OfCase(
        82, "law.construction-wage-before-permenaker-5-2021", new("upah pekerja konstruksi sebelum Permenaker 5/2021 (Permenaker 44/2015), belum dikodekan", "the wage of construction workers before Permenaker 5/2021 (Permenaker 44/2015), not encoded"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Unencoded, ["law.permenaker-44-2015"], hasNoCeiling: true));

    /// <summary>All of them; each stands at its index.</summary>
    public static readonly IReadOnlyList<Fact> All =
    [
        EventKind.Fact,
        EventDate.Fact,
        Died.Fact,
        Certified.Fact,
        HoursToDeath.Fact,
        DoingRegisteredWork.Fact,
        YearsAfterEmployment.Fact,
        SegmentOfParticipant.Fact,
        MonthlyIncome.Fact,
        MonthlyWage.Fact,
        ActualMonthlyWage.Fact,
        PaidBy.Fact,
        SectorOfParticipant.Fact,
        Jobs.Fact,
        AgeAtRegistration.Fact,
        Registered.Fact,
        RegisteredOn.Fact,
        TestDay.Fact,
        MembershipBegan.Fact,
        PaidRun.Fact,
        MembershipMonths.Fact,
        MembershipDays.Fact,
        ArrearsMonths.Fact,
        ArrearsMonthsInPp49.Fact,
        ArrearsMonthsInPp50Transport.Fact,
        ArrearsMonthsInPp50Other.Fact,
        ArrearsPaid.Fact,
        MonthsPaid.Fact,
        MonthsPaidSinceRegistration.Fact,
        LongestRun.Fact,
        MonthsPaidAfterEvent.Fact,
        Applied.Fact,
        YearsToApplication.Fact,
        PaidOn.Fact,
        JkkDaysLate.Fact,
        JkkWorkingDaysLate.Fact,
        JkmDaysLate.Fact,
        JkmWorkingDaysLate.Fact,
        Spouse.Fact,
        HasChildren.Fact,
        Parents.Fact,
        Siblings.Fact,
        ParentsInLaw.Fact,
        WillOfParticipant.Fact,
        SuddenDeathUnencoded.Fact,
        MedicalCost.Fact,
        HomeCareCost.Fact,
        HomeCareMonths.Fact,
        HomeCareCostWithinLimit.Fact,
        TransportByLand.Fact,
        TransportBySea.Fact,
        TransportByAir.Fact,
        DenturesCost.Fact,
        HearingAidCost.Fact,
        GlassesCost.Fact,
        OrthosisPrice.Fact,
        Incapacitated.Fact,
        IncapacityMonths.Fact,
        IncapacityDays.Fact,
        IncapacityMonthLength.Fact,
        TotalDisability.Fact,
        HasLosses.Fact,
        LossPoints.Fact,
        ReturnToWorkRecommended.Fact,
        ActualWageGiven.Fact,
        Circumstance.Fact,
        CircumstanceUnencoded.Fact,
        Suspected.Fact,
        Concluded.Fact,
        FoundFromWork.Fact,
        AtCooperatingFacility.Fact,
        InHealthInsurance.Fact,
        TreatedElsewhere.Fact,
        MedicalElsewhereCost.Fact,
        HighestLocalStandard.Fact,
        WagesPaidGiven.Fact,
        WagesPaid.Fact,
        WageSource.Fact,
        UnitPriceOfLabour.Fact,
        RegencyMinimumWage.Fact,
        ProvincialMinimumWage.Fact,
        LowestWageForSameWork.Fact,
        ConstructionWageUnencoded.Fact,
    ];
}
