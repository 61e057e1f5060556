using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.DeclaredFacts.FactDeclaration;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>The facts of a case that rules may use.</summary>
internal static class Facts
{
    private static readonly FactRegister Declared = new();

    /// <summary>Amounts above Rp5 billion (a month) are rejected as malformed; it keeps every formula inside 64 bits.</summary>
    public const long MaxMonthlyIncome = CaseLimits.MonthlyIncome;

    /// <summary>A piece wage is the average of so many months (PP 44/2015 Pasal 19(4)).</summary>
    public const int MonthsOfPieceWage = 3;

    /// <summary>A piece wage that depends on the weather is the average of so many months (PP 44/2015 Pasal 19(5)).</summary>
    public const int MonthsOfWeatherWage = 12;

    /// <summary>An expense above Rp100 billion is malformed.</summary>
    public const long MaxExpense = CaseLimits.Expense;

    /// <summary>Losses of more than 800 % in all are malformed: no body can lose as much by the table.</summary>
    public const long MaxLossPoints = 8_000_000;

    /// <summary>A payment so many days after the application is malformed.</summary>
    public const int MaxDaysLate = 10_000;

    public static readonly Code EventKind = new(OfCase(
        Declared, "event.kind", new("jenis kejadian", "kind of event"),
        Unit.Code, 1, 4, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.kind"], members: FactMembers.Of<EventKind>(), findingBit: 1u << 0));

    public static readonly Date EventDate = new(OfCase(
        Declared, "event.date", new("tanggal kejadian", "date of the event"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["event.date"]));

    public static readonly Truth Died = new(OfCase(
        Declared, "event.died", new("meninggal dunia", "death"),
        Unit.Truth, 0, 1, Register, ["event.diedOn"]));

    /// <summary>Of one who has died; of any other it means nothing, and stands at the event.</summary>
    public static readonly Date DayOfDeath = new(OfCase(
        Declared, "event.died-on", new("tanggal meninggal dunia", "date of death"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["event.diedOn"]));

    public static readonly Truth Certified = new(OfCase(
        Declared, "event.certified", new("surat keterangan dokter tentang sembuh, cacat, atau meninggal dunia", "doctor's certificate of recovery, disability or death"),
        Unit.Truth, 0, 1, JudgedBy("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor"), ["event.recoveredOn"], findingBit: 1u << 1));

    public static readonly Count HoursToDeath = new(OfCase(
        Declared, "event.hours-to-death", new("jam dari serangan penyakit sampai meninggal, yang dimulai dihitung penuh", "hours from the attack to the death, a started one counted"),
        Unit.Hours, 0, 10000, Register, ["event.hoursFromAttackToDeath"], source: "Permenaker 5/2021 Pasal 85"));

    public static readonly Count YearsToDeath = new(OfCase(
        Declared, "event.years-to-death", new("tahun dari kejadian sampai meninggal, yang dimulai dihitung penuh", "years from the event to the death, a started one counted"),
        Unit.Years, 0, 300, Derived, ["event.diedOn"], source: "PP 44/2015 Pasal 26"));

    public static readonly Truth BroughtToFacility = new(OfCase(
        Declared, "event.brought-to-facility", new("dibawa ke dokter atau fasilitas pelayanan kesehatan sesudah serangan penyakit", "taken to a doctor or health facility after the attack"),
        Unit.Truth, 0, 1, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.broughtToFacility"], findingBit: 1u << 8, usual: 1));

    public static readonly Truth DoingRegisteredWork = new(OfCase(
        Declared, "event.doing-registered-work", new("sedang melakukan pekerjaan sesuai pendaftaran", "doing the registered work"),
        Unit.Truth, 0, 1, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.doingRegisteredWork"], findingBit: 1u << 2));

    public static readonly Count YearsAfterEmployment = new(OfCase(
        Declared, "event.years-after-employment", new("tahun dari berakhirnya hubungan kerja sampai diagnosis, yang dimulai dihitung penuh", "years from the end of employment to the diagnosis, a started one counted"),
        Unit.Years, 0, 300, Derived, ["event.employmentEndedOn"], source: "PP 44/2015 Pasal 48(2)"));

    public static readonly Count YearsToOnset = new(OfCase(
        Declared, "event.years-to-onset", new("tahun dari berakhirnya hubungan kerja sampai penyakit timbul, yang dimulai dihitung penuh", "years from the end of employment until the disease arose, a started one counted"),
        Unit.Years, 0, 300, Derived, ["event.aroseOn"], source: "PP 44/2015 Pasal 48(2)"));

    public static readonly Truth EmploymentEnded = new(OfCase(
        Declared, "event.employment-ended", new("hubungan kerja berakhir selama atau sebelum tidak mampu bekerja", "employment ended before or during the incapacity"),
        Unit.Truth, 0, 1, Derived, ["membership.endedOn", "event.employmentEndedOn"], source: "PP 44/2015 Pasal 51(2)", usual: 0));

    public static readonly Code SegmentOfParticipant = new(OfCase(
        Declared, "participant.segment", new("segmen kepesertaan", "segment"),
        Unit.Code, 1, 2, Register, ["participant.segment"], members: FactMembers.Of<Segment>()));

    public static readonly Amount MonthlyIncome = new(OfCase(
        Declared, "participant.monthly-income", new("penghasilan sebulan", "monthly income"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.monthlyIncome"]));

    public static readonly Amount MonthlyWage = new(OfCase(
        Declared, "participant.monthly-wage", new("upah sebulan yang dilaporkan", "reported monthly wage"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.monthlyWage"], hasNoCeiling: true));

    public static readonly Amount ActualMonthlyWage = new(OfCase(
        Declared, "participant.actual-monthly-wage", new("upah sebulan yang sebenarnya", "true monthly wage"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Derived, ["participant.actualMonthlyWage", "participant.monthlyWage"], source: "PP 44/2015 Pasal 32(2)", hasNoCeiling: true));

    public static readonly Code PaidBy = new(OfCase(
        Declared, "participant.paid-by", new("pembayar iuran", "payer of the contributions"),
        Unit.Code, 1, 7, Register, ["participant.paidBy"], members: FactMembers.Of<ContributionPayer>()));

    public static readonly Code SectorOfParticipant = new(OfCase(
        Declared, "participant.sector", new("sektor", "sector"),
        Unit.Code, 1, 2, Register, ["participant.sector"], members: FactMembers.Of<Sector>()));

    public static readonly Count Jobs = new(OfCase(
        Declared, "participant.jobs", new("pemberi kerja atau pekerjaan terdaftar", "employers or registered occupations"),
        Unit.Count, 1, 10, Register, ["participant.jobs"]));

    public static readonly Count AgeAtRegistration = new(OfCase(
        Declared, "participant.age-at-registration", new("usia saat terdaftar", "age at registration"),
        Unit.Years, 0, 300, Derived, ["participant.birthDate", "membership.registeredOn"], source: "Permenaker 5/2021 Pasal 33(1)b"));

    public static readonly Truth Registered = new(OfCase(
        Declared, "membership.registered", new("terdaftar", "registered"),
        Unit.Truth, 0, 1, Register, ["membership.registered"]));

    public static readonly Date RegisteredOn = new(OfCase(
        Declared, "membership.registered-on", new("tanggal terdaftar", "date of registration"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["membership.registeredOn"]));

    public static readonly Date MembershipBegan = new(OfCase(
        Declared, "membership.began", new("awal kepesertaan sekarang", "beginning of the current membership"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Derived, ["membership.registeredOn", "membership.paidMonths"], source: "Permenaker 5/2021 Pasal 44(3)"));

    public static readonly Count PaidRun = new(OfCase(
        Declared, "membership.paid-run", new("bulan iuran lunas berturut-turut dalam kepesertaan sekarang", "consecutive paid months in the current membership"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 1/2025 Pasal 97A"));

    public static readonly Count MembershipMonths = new(OfCase(
        Declared, "membership.months", new("bulan penuh kepesertaan sekarang", "full months of the current membership"),
        Unit.Months, 0, 4000, Derived, ["membership.registeredOn"], source: "Permenaker 1/2025 Pasal 97A"));

    public static readonly Count MembershipDays = new(OfCase(
        Declared, "membership.days", new("hari kepesertaan sekarang", "days of the current membership"),
        Unit.Days, 0, 120000, Derived, ["membership.registeredOn"], source: "Permenaker 1/2025 Pasal 97A"));

    public static readonly Truth InJkk = new(OfCase(
        Declared, "membership.in-jkk", new("terdaftar dalam program JKK", "enrolled in JKK"),
        Unit.Truth, 0, 1, Register, ["membership.programmes"], usual: 1));

    public static readonly Truth InJkm = new(OfCase(
        Declared, "membership.in-jkm", new("terdaftar dalam program JKM", "enrolled in JKM"),
        Unit.Truth, 0, 1, Register, ["membership.programmes"], usual: 1));

    public static readonly Truth WorkingWhenRegistered = new(OfCase(
        Declared, "membership.working-when-registered", new("memiliki usaha atau pekerjaan ketika didaftarkan", "had a business or work when registered"),
        Unit.Truth, 0, 1, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["membership.workingWhenRegistered"], source: "Permenaker 5/2021 Pasal 33(1)c", findingBit: 1u << 16, usual: 1));

    /// <summary>What cover rests on, on the day of the event: for a death not from work the day of death.</summary>
    public static readonly TestFacts AtEvent = TestFacts.Declare(Declared, "", "", "");

    /// <summary>The same on the day of a sudden death, on which JKM is tested.</summary>
    public static readonly TestFacts AtDeath = TestFacts.Declare(Declared, "death.", " pada hari meninggal dunia", ", as of the day of death");

    public static readonly Date TestDay = AtEvent.Day;

    public static readonly Count ArrearsMonths = AtEvent.ArrearsMonths;

    public static readonly Truth ArrearsPaid = AtEvent.ArrearsPaid;

    public static readonly Count DaysToReport = new(OfCase(
        Declared, "event.days-to-report", new("hari dari kejadian sampai laporan tahap I", "days from the event to the stage-I report"),
        Unit.Days, 0, 120000, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.reportedOn"], source: "Permenaker 1/2025 Pasal I angka 7 (Pasal 8(2a)-(2c))", findingBit: 1u << 17, usual: 0));

    public static readonly Truth StateEmployer = new(OfCase(
        Declared, "participant.state-employer", new("pemberi kerja penyelenggara negara", "the employer is a state administrator"),
        Unit.Truth, 0, 1, Register, ["participant.employerKind"], usual: 0));

    public static readonly Truth LiabilityOfState = new(OfCase(
        Declared, "law.state-employer", new("kewajiban pemberi kerja penyelenggara negara", "the liability of an employer that is a state administrator"),
        Unit.Truth, 0, 1, Unencoded, ["law.state-employer"]));

    public static readonly Truth ConstructionStageOverdue = new(OfCase(
        Declared, "law.construction-stages", new("tahap pembayaran iuran jasa konstruksi yang lewat jatuh tempo", "an overdue stage of the contributions of construction"),
        Unit.Truth, 0, 1, Unencoded, ["law.construction-stages"]));

    public static readonly Count ConstructionArrears = new(OfCase(
        Declared, "law.construction-arrears", new("bulan tunggakan jasa konstruksi, yang iurannya dibayar menurut tahap", "months in arrears of construction, whose contributions are paid by stages"),
        Unit.Months, 0, 4000, Unencoded, ["law.construction-stages"]));

    /// <summary>An entitlement has one payer and one day, and of the JKM of both segments each part has its own.</summary>
    public static readonly Truth JkmInOnePart = new(OfCase(
        Declared, "law.jkm-of-both-segments", new("pembagian JKM kedua segmen, yang dibayar dalam dua bagian", "the division of the JKM of both segments, which is paid in two parts"),
        Unit.Truth, 0, 1, Unencoded, ["law.jkm-of-both-segments"]));

    public static readonly Truth InBothSegments = new(OfCase(
        Declared, "participant.in-both-segments", new("terdaftar dan membayar iuran pada dua segmen", "covered and paid for in both segments"),
        Unit.Truth, 0, 1, Register, ["participant.alsoSegment"], usual: 0));

    public static readonly Truth RestartedBeforePermenaker5 = new(OfCase(
        Declared, "membership.restarted-before-permenaker-5-2021", new("kepesertaan mulai lagi sebelum Permenaker 5/2021", "membership restarted before Permenaker 5/2021"),
        Unit.Truth, 0, 1, Derived, ["membership.paidMonths", "membership.reregisteredOn"], source: "Permenaker 5/2021 Pasal 44(3)", usual: 0));

    public static readonly Truth ReregisteredWithoutLapse = new(OfCase(
        Declared, "membership.reregistered-without-lapse", new("pendaftaran kembali tanpa tunggakan lebih dari 3 bulan", "a new registration without a lapse"),
        Unit.Truth, 0, 1, Derived, ["membership.reregisteredOn"], source: "Permenaker 5/2021 Pasal 44", usual: 0));

    public static readonly Count MonthsPaidAfterEnd = new(OfCase(
        Declared, "membership.months-after-end", new("bulan iuran lunas sesudah kepesertaan berakhir", "contribution months paid for after membership ended"),
        Unit.Months, 0, 4000, Derived, ["membership.endedOn", "membership.paidMonths"], usual: 0));

    public static readonly Truth HolidaysNotDecreed = new(OfCase(
        Declared, "law.holidays-not-decreed", new("hari libur tahun itu belum atau tidak diketahui penetapannya", "the holidays of that year are not decreed or not known"),
        Unit.Truth, 0, 1, Derived, ["event.date"], usual: 0));

    public static readonly Count PaidRunDue = new(OfCase(
        Declared, "membership.paid-run-due", new("bulan iuran berturut-turut yang sudah jatuh tempo atau diketahui tanggal pembayarannya", "consecutive paid months that were due or whose day of payment is told"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 1/2025 Pasal 97A", usual: 4000));

    public static readonly Count MonthsPaidDue = new(OfCase(
        Declared, "contribution.months-due", new("bulan iuran lunas yang sudah jatuh tempo atau diketahui tanggal pembayarannya", "paid months that were due or whose day of payment is told"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 5/2021 Pasal 102(5)", usual: 4000));

    public static readonly Count LongestRunWithArrears = new(OfCase(
        Declared, "contribution.longest-run-with-arrears", new("bulan iuran berturut-turut terpanjang bila tunggakan dilunasi", "longest run of contribution months once arrears are settled"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 5/2021 Pasal 98(2)(3), 102(5)", usual: 0));

    public static readonly Count MonthsPaid = new(OfCase(
        Declared, "contribution.months", new("bulan iuran lunas seluruhnya", "paid contribution months in total"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 5/2021 Pasal 102(5)"));

    public static readonly Count MonthsPaidSinceRegistration = new(OfCase(
        Declared, "contribution.months-since-registration", new("bulan iuran lunas sejak pendaftaran terakhir", "paid contribution months since the last registration"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths", "membership.registeredOn"], source: "Permenaker 5/2021 Pasal 102(5)"));

    public static readonly Count LongestRun = new(OfCase(
        Declared, "contribution.longest-run", new("bulan iuran lunas berturut-turut terpanjang", "longest run of paid contribution months"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"], source: "Permenaker 5/2021 Pasal 102(5)"));

    public static readonly Count MonthsPaidAfterEvent = new(OfCase(
        Declared, "contribution.months-after-event", new("bulan iuran lunas sesudah bulan kejadian", "contribution months paid for after the month of the event"),
        Unit.Months, 0, 4000, Derived, ["membership.paidMonths"]));

    public static readonly Truth Applied = new(OfCase(
        Declared, "claim.applied", new("permohonan telah diajukan", "application made"),
        Unit.Truth, 0, 1, Register, ["claim.appliedOn"]));

    public static readonly Count YearsToApplication = new(OfCase(
        Declared, "claim.years-elapsed", new("tahun dari kejadian sampai permohonan, yang dimulai dihitung penuh", "years from the event to the application, a started one counted"),
        Unit.Years, 0, 300, Derived, ["claim.appliedOn"], source: "PP 44/2015 Pasal 26"));

    /// <summary>The earlier of the death and the declaration of permanent total disability.</summary>
    public static readonly Date ScholarshipDay = new(OfCase(
        Declared, "scholarship.day", new("hari mulai beasiswa dihitung", "day from which the scholarship counts"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Derived, ["event.diedOn", "event.recoveredOn"], source: "Permenaker 5/2021 Pasal 102(6), 103(4), 106(2)"));

    /// <summary>So many years after the event the first instalment falls due; each later one a year later.</summary>
    public static readonly Count YearsToScholarship = new(OfCase(
        Declared, "scholarship.years-after-event", new("tahun dari kejadian sampai hari mulai beasiswa dihitung, yang dimulai dihitung penuh", "years from the event to the day from which the scholarship counts, a started one counted"),
        Unit.Years, 0, 300, Derived, ["event.diedOn", "event.recoveredOn"], source: "PP 44/2015 Pasal 26"));

    /// <summary>
    /// The same of the second instalment. It is a year more, but for one that counts from 29 February and so falls due on the 28th: on the day
    /// on which, of an event of 28 February, a year is full.
    /// </summary>
    public static readonly Count YearsToSecondInstalment = new(OfCase(
        Declared, "scholarship.years-to-second-instalment", new("tahun dari kejadian sampai angsuran beasiswa kedua, yang dimulai dihitung penuh", "years from the event to the second instalment of the scholarship, a started one counted"),
        Unit.Years, 0, 301, Derived, ["event.diedOn", "event.recoveredOn"], source: "PP 44/2015 Pasal 26"));

    public static readonly Count ServiceMonths = new(OfCase(
        Declared, "participant.service-months", new("bulan masa kerja sampai dengan bulan meninggal", "months of service up to and including the month of death"),
        Unit.Months, 0, 4000, Derived, ["participant.employedSince"], source: "PP 44/2015 Pasal 35(1)"));

    public static readonly Count ScholarshipYearsDue = new(OfCase(
        Declared, "claim.scholarship-years-due", new("angsuran beasiswa yang jatuh tempo pada hari pengajuan", "scholarship instalments that are due by the claim"),
        Unit.Years, 0, ChildFacts.MaxInstalments, Derived, ["claim.appliedOn"], source: "Permenaker 5/2021 Pasal 106"));

    public static readonly Truth ScholarshipClaimLate = new(OfCase(
        Declared, "claim.scholarship-late", new("beasiswa diajukan lebih dari satu tahun sesudah hari mulai dihitung", "scholarship claimed more than a year after the day from which it counts"),
        Unit.Truth, 0, 1, Derived, ["claim.appliedOn"], source: "Permenaker 5/2021 Pasal 106(2)(5)"));

    public static readonly Truth ScholarshipConditionsUnencoded = new(OfCase(
        Declared, "law.scholarship-conditions-before-permenaker-5-2021", new("syarat usia, pernikahan, dan pekerjaan anak sebelum Permenaker 5/2021, yang tidak dibaca", "the conditions of age, marriage and work before Permenaker 5/2021, which were not read"),
        Unit.Truth, 0, 1, Unencoded, ["law.scholarship-conditions-before-2019-12-02"]));

    public static readonly Date PaidOn = new(OfCase(
        Declared, "claim.paid-on", new("tanggal pembayaran", "date of payment"),
        Unit.Date, FactRange.FirstDay, FactRange.LastDay, Register, ["claim.paidOn"]));

    public static readonly Count JkkDaysLate = new(OfCase(
        Declared, "claim.jkk-days-late", new("hari keterlambatan pembayaran JKK", "days of lateness of the JKK payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 37(2)(3)", hasNoCeiling: true));

    public static readonly Count JkkWorkingDaysLate = new(OfCase(
        Declared, "claim.jkk-working-days-late", new("hari kerja keterlambatan pembayaran JKK", "working days of lateness of the JKK payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 37(2)(3)", hasNoCeiling: true));

    public static readonly Count JkmDaysLate = new(OfCase(
        Declared, "claim.jkm-days-late", new("hari keterlambatan pembayaran JKM", "days of lateness of the JKM payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 40(3)(4)", hasNoCeiling: true));

    public static readonly Count JkmWorkingDaysLate = new(OfCase(
        Declared, "claim.jkm-working-days-late", new("hari kerja keterlambatan pembayaran JKM", "working days of lateness of the JKM payment"),
        Unit.Days, 0, MaxDaysLate, Derived, ["claim.paidOn"], source: "PP 44/2015 Pasal 40(3)(4)", hasNoCeiling: true));

    public static readonly Truth Spouse = new(OfCase(
        Declared, "family.spouse", new("janda atau duda", "widow or widower"),
        Unit.Truth, 0, 1, Register, ["family.spouse"]));

    public static readonly Truth HasChildren = new(OfCase(
        Declared, "family.has-children", new("anak", "children"),
        Unit.Truth, 0, 1, Register, ["family.children"]));

    public static readonly Truth Parents = new(OfCase(
        Declared, "family.parents", new("keluarga sedarah garis lurus sampai derajat kedua", "blood relatives in the straight line to the second degree"),
        Unit.Truth, 0, 1, Register, ["family.parents"]));

    public static readonly Truth Siblings = new(OfCase(
        Declared, "family.siblings", new("saudara kandung", "siblings"),
        Unit.Truth, 0, 1, Register, ["family.siblings"]));

    public static readonly Truth ParentsInLaw = new(OfCase(
        Declared, "family.parents-in-law", new("mertua", "parents-in-law"),
        Unit.Truth, 0, 1, Register, ["family.parentsInLaw"]));

    public static readonly Truth CourtHeir = new(OfCase(
        Declared, "family.court-heir", new("ahli waris menurut penetapan pengadilan", "an heir named by a court"),
        Unit.Truth, 0, 1, Register, ["family.courtHeir"], usual: 0));

    public static readonly Code WillOfParticipant = new(OfCase(
        Declared, "family.will", new("wasiat", "will"),
        Unit.Code, 1, 3, Register, ["family.will"], members: FactMembers.Of<Will>()));

    public static readonly Truth SuddenDeathUnencoded = new(OfCase(
        Declared, "law.sudden-death-before-permenaker-5-2021", new("aturan meninggal mendadak sebelum Permenaker 5/2021 (Kepmenaker 609/2012), belum dikodekan", "the rule on sudden death before Permenaker 5/2021 (Kepmenaker 609/2012), not encoded"),
        Unit.Truth, 0, 1, Unencoded, ["law.kepmenaker-609-2012"]));

    public static readonly Amount MedicalCost = new(OfCase(
        Declared, "expenses.medical", new("biaya pelayanan kesehatan", "cost of medical care"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.medical"], hasNoCeiling: true));

    public static readonly Amount HomeCareCost = new(OfCase(
        Declared, "expenses.home-care", new("biaya perawatan di rumah", "cost of home care"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.homeCare.amount"], hasNoCeiling: true));

    public static readonly Count HomeCareMonths = new(OfCase(
        Declared, "expenses.home-care-months", new("bulan perawatan di rumah", "months of home care"),
        Unit.Months, 0, 1200, Register, ["expenses.homeCare.months"]));

    public static readonly Amount HomeCareCostWithinLimit = new(OfCase(
        Declared, "expenses.home-care-within-limit", new("biaya perawatan di rumah dalam batas bulannya", "cost of home care within its months"),
        Unit.Rupiah, 0, MaxExpense, Derived, ["expenses.homeCare.amount"], source: "Permenaker 5/2021 Pasal 110(4)", hasNoCeiling: true));

    public static readonly Amount TransportByLand = new(OfCase(
        Declared, "expenses.transport-land", new("biaya transportasi darat, sungai, atau danau", "cost of transport by land, river or lake"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.transport.land"], hasNoCeiling: true));

    public static readonly Amount TransportBySea = new(OfCase(
        Declared, "expenses.transport-sea", new("biaya transportasi laut", "cost of transport by sea"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.transport.sea"], hasNoCeiling: true));

    public static readonly Amount TransportByAir = new(OfCase(
        Declared, "expenses.transport-air", new("biaya transportasi udara", "cost of transport by air"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.transport.air"], hasNoCeiling: true));

    public static readonly Amount DenturesCost = new(OfCase(
        Declared, "expenses.dentures", new("biaya gigi tiruan", "cost of dentures"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.dentures"], hasNoCeiling: true));

    public static readonly Amount HearingAidCost = new(OfCase(
        Declared, "expenses.hearing-aid", new("biaya alat bantu dengar", "cost of a hearing aid"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.hearingAid"], hasNoCeiling: true));

    public static readonly Amount GlassesCost = new(OfCase(
        Declared, "expenses.glasses", new("biaya kacamata", "cost of glasses"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.glasses"], hasNoCeiling: true));

    public static readonly Amount OrthosisPrice = new(OfCase(
        Declared, "expenses.orthosis-price", new("patokan harga alat bantu atau alat ganti", "reference price of the orthosis or prosthesis"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.orthosisReferencePrice"], hasNoCeiling: true));

    public static readonly Truth Incapacitated = new(OfCase(
        Declared, "incapacity.exists", new("sementara tidak mampu bekerja", "temporary incapacity"),
        Unit.Truth, 0, 1, JudgedBy("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor"), ["event.incapacity"], findingBit: 1u << 3));

    /// <summary>
    /// Full months of incapacity, by the step in which each begins: months 1 to 6, 7 to 12, 13 and on, as
    /// they are counted from the intervals.
    /// </summary>
    public static readonly IReadOnlyList<Count> IncapacityMonths =
    [
        .. IncapacitySteps.Steps.Select(step => new Count(OfCase(
            Declared, $"incapacity.months-{step.Id}", new($"bulan penuh tidak mampu bekerja, bulan ke-{step.Name.Indonesian}", $"full months of incapacity, of months {step.Name.English}"),
            Unit.Months, 0, step.MostMonths, Derived, ["event.incapacity"], source: "PP 44/2015 Lampiran III I.b.2"))),
    ];

    /// <summary>
    /// Days of incapacity beyond full months, by the step in which their month begins, and within it by the length of that month:
    /// 28, 29, 30, 31 days.
    /// </summary>
    public static readonly IReadOnlyList<IReadOnlyList<Count>> IncapacityDays =
    [
        .. IncapacitySteps.Steps.Select(step => (IReadOnlyList<Count>)
        [
            .. IncapacitySteps.MonthLengths.Select(length => new Count(OfCase(
                Declared,
                $"incapacity.days-{step.Id}-of-{length}",
                new($"hari tidak mampu bekerja di atas bulan penuh, bulan ke-{step.Name.Indonesian} yang {length} hari", $"days of incapacity beyond full months, of months {step.Name.English}, in a month of {length} days"),
                Unit.Days, 0, step.MostDays, Derived, ["event.incapacity"], source: "PP 44/2015 Lampiran III I.b.2"))),
        ]),
    ];

    public static readonly Truth TotalDisability = new(OfCase(
        Declared, "disability.total", new("cacat total tetap", "permanent total disability"),
        Unit.Truth, 0, 1, JudgedBy("dokter penasihat", "the adviser doctor"), ["event.permanentTotalDisability"], findingBit: 1u << 4));

    public static readonly Truth HasLosses = new(OfCase(
        Declared, "disability.losses", new("cacat sebagian", "partial disability"),
        Unit.Truth, 0, 1, JudgedBy("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor"), ["event.losses"], findingBit: 1u << 5));

    public static readonly Count LossPoints = new(OfCase(
        Declared, "disability.loss-points", new("jumlah persentase cacat sebagian", "sum of the percentages of partial disability"),
        Unit.LossPoints, 0, MaxLossPoints, Derived, ["event.losses"], source: "PP 44/2015 Lampiran III II"));

    public static readonly Truth SightBelowOneEye = new(OfCase(
        Declared, "disability.sight-below-one-eye", new("satu mata tanpa fungsi, dan persentase kedua mata di bawah baris sebelah mata", "one eye has no function, and the percentage of both is below the row of one eye"),
        Unit.Truth, 0, 1, Derived, ["event.sight"], source: "PP 44/2015 Lampiran III II", usual: 0));

    public static readonly Truth CertifiedBeforeDeath = new(OfCase(
        Declared, "disability.certified-before-death", new("cacat dinyatakan sebelum meninggal", "disability certified before the death"),
        Unit.Truth, 0, 1, Derived, ["event.recoveredOn"], source: "PP 44/2015 Pasal 37(2)(4)", usual: 0));

    public static readonly Truth DisabilityPaid = new(OfCase(
        Declared, "disability.paid", new("santunan cacat sudah dibayar sebelum meninggal", "disability benefit paid before the death"),
        Unit.Truth, 0, 1, Register, ["event.disabilityPaid"], usual: 0));

    public static readonly Truth ReturnToWorkRecommended = new(OfCase(
        Declared, "event.return-to-work-recommended", new("rekomendasi program kembali kerja", "recommendation of the return-to-work programme"),
        Unit.Truth, 0, 1, JudgedBy("dokter penasihat", "the adviser doctor"), ["event.returnToWorkRecommended"], findingBit: 1u << 6));

    public static readonly Truth ActualWageGiven = new(OfCase(
        Declared, "participant.actual-wage-given", new("upah yang sebenarnya dinyatakan tersendiri", "a true wage beside the reported one"),
        Unit.Truth, 0, 1, Register, ["participant.actualMonthlyWage"], source: "PP 44/2015 Pasal 32(2)"));

    public static readonly Code Circumstance = new(OfCase(
        Declared, "event.circumstance", new("keadaan kecelakaan", "circumstance of the accident"),
        Unit.Code, 1, 12, JudgedBy("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan"), ["event.circumstance"], members: FactMembers.Of<AccidentCircumstance>(), findingBit: 1u << 9, usual: 1));

    public static readonly Truth CircumstanceUnencoded = new(OfCase(
        Declared, "law.circumstances-before-permenaker-5-2021", new("rincian kecelakaan kerja sebelum Permenaker 5/2021, belum dikodekan", "the list of work accidents before Permenaker 5/2021, not encoded"),
        Unit.Truth, 0, 1, Unencoded, ["law.before-permenaker-5-2021"]));

    public static readonly Truth Suspected = new(OfCase(
        Declared, "event.suspected", new("dugaan kecelakaan kerja atau penyakit akibat kerja", "suspected work accident or occupational disease"),
        Unit.Truth, 0, 1, Register, ["event.suspicion"], usual: 0));

    public static readonly Truth Concluded = new(OfCase(
        Declared, "event.concluded", new("dugaan telah disimpulkan", "the suspected case has been concluded"),
        Unit.Truth, 0, 1, Register, ["event.suspicion.conclusion"], usual: 0));

    public static readonly Truth FoundFromWork = new(OfCase(
        Declared, "event.found-from-work", new("kesimpulan atas dugaan", "conclusion of the suspected case"),
        Unit.Truth, 0, 1, JudgedBy("BPJS Ketenagakerjaan, atau untuk penyakit dokter yang merawat", "BPJS Ketenagakerjaan, or for a disease the treating doctor"), ["event.suspicion.conclusion"], findingBit: 1u << 7, usual: 0));

    public static readonly Truth AtCooperatingFacility = new(OfCase(
        Declared, "event.at-cooperating-facility", new("dirawat di fasilitas yang bekerja sama", "treated in a cooperating facility"),
        Unit.Truth, 0, 1, Register, ["event.suspicion.atCooperatingFacility"], usual: 0));

    public static readonly Truth InHealthInsurance = new(OfCase(
        Declared, "event.in-health-insurance", new("terdaftar dalam jaminan kesehatan nasional", "registered in the national health insurance"),
        Unit.Truth, 0, 1, Register, ["event.suspicion.inHealthInsurance"], usual: 0));

    public static readonly Truth TreatedElsewhere = new(OfCase(
        Declared, "expenses.elsewhere", new("perawatan di fasilitas yang belum bekerja sama", "care in a facility that does not cooperate"),
        Unit.Truth, 0, 1, Register, ["expenses.medicalElsewhere.amount"], usual: 0));

    public static readonly Amount MedicalElsewhereCost = new(OfCase(
        Declared, "expenses.medical-elsewhere", new("biaya di fasilitas yang belum bekerja sama", "cost in a facility that does not cooperate"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.medicalElsewhere.amount"], hasNoCeiling: true, usual: 0));

    public static readonly Amount HighestLocalStandard = new(OfCase(
        Declared, "expenses.highest-local-standard", new("standar tertinggi fasilitas yang bekerja sama di daerah itu", "highest standard of the cooperating facilities of the area"),
        Unit.Rupiah, 0, MaxExpense, Register, ["expenses.medicalElsewhere.highestLocalStandard"], hasNoCeiling: true, usual: 0));

    public static readonly Code AdvancedBy = new(OfCase(
        Declared, "expenses.advanced-by", new("yang membayar biaya lebih dahulu", "who paid the costs first"),
        Unit.Code, 1, 4, Register, ["expenses.advancedBy"], members: FactMembers.Of<Advancer>(), usual: 1));

    public static readonly Truth WagesPaidGiven = new(OfCase(
        Declared, "event.wages-paid-given", new("upah yang dibayar selama tidak mampu bekerja dinyatakan", "wages paid during the incapacity are stated"),
        Unit.Truth, 0, 1, Register, ["event.wagesPaidDuringIncapacity"], usual: 0));

    public static readonly Amount WagesPaid = new(OfCase(
        Declared, "event.wages-paid", new("upah yang dibayar selama tidak mampu bekerja", "wages paid during the incapacity"),
        Unit.Rupiah, 0, MaxExpense, Register, ["event.wagesPaidDuringIncapacity"], hasNoCeiling: true, usual: 0));

    public static readonly Code WageSource = new(OfCase(
        Declared, "participant.wage-source", new("asal upah sebulan", "what the monthly wage rests on"),
        Unit.Code, 1, 6, Register, ["participant.wageBasis"], members: FactMembers.Of<WageSource>(), usual: 1));

    /// <summary>The wage of a day, or the sum of the wages of the last 3 or 12 months.</summary>
    public static readonly Amount ToldWages = new(OfCase(
        Declared, "participant.told-wages", new("upah sehari atau jumlah upah bulan-bulan terakhir", "the wage of a day, or the sum of the last months"),
        Unit.Rupiah, 0, MonthsOfWeatherWage * MaxMonthlyIncome, Register, ["participant.wageBasis"], hasNoCeiling: true, usual: 0));

    public static readonly Amount UnitPriceOfLabour = new(OfCase(
        Declared, "participant.unit-price-of-labour", new("harga satuan upah dinas pekerjaan umum", "unit price of labour of the public-works office"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.unitPrice"], hasNoCeiling: true, usual: 0));

    public static readonly Amount RegencyMinimumWage = new(OfCase(
        Declared, "participant.regency-minimum-wage", new("upah minimum kabupaten/kota", "minimum wage of the regency"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.regencyMinimum"], hasNoCeiling: true, usual: 0));

    public static readonly Amount ProvincialMinimumWage = new(OfCase(
        Declared, "participant.provincial-minimum-wage", new("upah minimum provinsi", "minimum wage of the province"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.provincialMinimum"], hasNoCeiling: true, usual: 0));

    public static readonly Amount LowestWageForSameWork = new(OfCase(
        Declared, "participant.lowest-wage-for-same-work", new("upah terendah untuk pekerjaan yang sama", "lowest wage for the same work"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Register, ["participant.wageBasis.lowestForSameWork"], hasNoCeiling: true, usual: 0));

    public static readonly Amount ConstructionWageUnencoded = new(OfCase(
        Declared, "law.construction-wage-before-permenaker-5-2021", new("upah pekerja konstruksi sebelum Permenaker 5/2021 (Permenaker 44/2015), belum dikodekan", "the wage of construction workers before Permenaker 5/2021 (Permenaker 44/2015), not encoded"),
        Unit.Rupiah, 0, MaxMonthlyIncome, Unencoded, ["law.permenaker-44-2015"], hasNoCeiling: true));

    /// <summary>All of them; each stands at its index.</summary>
    public static readonly IReadOnlyList<Fact> All = Declared.All;

    /// <summary>Their ranges, for rows of them.</summary>
    public static readonly FactRanges Ranges = new(All);
}
