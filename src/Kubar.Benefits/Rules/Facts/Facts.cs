using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

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

    public static readonly Code EventKind = new(new FactNode(new()
    {
        Index = 0,
        Id = "event.kind",
        Name = new("jenis kejadian", "kind of event"),
        Unit = Unit.Code,
        Min = 1,
        Max = 4,
        Origin = new Origin.Finding(new("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan")),
        Paths = ["event.kind"],
        FindingBit = 1u << 0,
        Members = FactMembers.Of<EventKind>(),
    }));

    public static readonly Date EventDate = new(new FactNode(new()
    {
        Index = 1,
        Id = "event.date",
        Name = new("tanggal kejadian", "date of the event"),
        Unit = Unit.Date,
        Min = FactRange.FirstDay,
        Max = FactRange.LastDay,
        Origin = new Origin.Register(),
        Paths = ["event.date"],
    }));

    public static readonly Truth Died = new(new FactNode(new()
    {
        Index = 2,
        Id = "event.died",
        Name = new("meninggal dunia", "death"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["event.diedOn"],
    }));

    public static readonly Truth Certified = new(new FactNode(new()
    {
        Index = 3,
        Id = "event.certified",
        Name = new("surat keterangan dokter tentang sembuh, cacat, atau meninggal dunia", "doctor's certificate of recovery, disability or death"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Finding(new("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor")),
        Paths = ["event.recoveredOn"],
        FindingBit = 1u << 1,
    }));

    public static readonly Count HoursToDeath = new(new FactNode(new()
    {
        Index = 4,
        Id = "event.hours-to-death",
        Name = new("jam dari serangan sampai meninggal, yang dimulai dihitung penuh", "hours from the attack to the death, a started one counted"),
        Unit = Unit.Hours,
        Min = 0,
        Max = 10000,
        Origin = new Origin.Register(),
        Paths = ["event.hoursFromAttackToDeath"],
        Source = "Permenaker 5/2021 Pasal 85",
    }));

    public static readonly Truth DoingRegisteredWork = new(new FactNode(new()
    {
        Index = 5,
        Id = "event.doing-registered-work",
        Name = new("sedang melakukan pekerjaan sesuai pendaftaran", "doing the registered work"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Finding(new("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan")),
        Paths = ["event.doingRegisteredWork"],
        FindingBit = 1u << 2,
    }));

    public static readonly Count YearsAfterEmployment = new(new FactNode(new()
    {
        Index = 6,
        Id = "event.years-after-employment",
        Name = new("tahun dari berakhirnya hubungan kerja sampai diagnosis, yang dimulai dihitung penuh", "years from the end of employment to the diagnosis, a started one counted"),
        Unit = Unit.Years,
        Min = 0,
        Max = 300,
        Origin = new Origin.Derived(),
        Paths = ["event.employmentEndedOn"],
        Source = "PP 44/2015 Pasal 48(2)",
    }));

    public static readonly Code SegmentOfParticipant = new(new FactNode(new()
    {
        Index = 7,
        Id = "participant.segment",
        Name = new("segmen kepesertaan", "segment"),
        Unit = Unit.Code,
        Min = 1,
        Max = 2,
        Origin = new Origin.Register(),
        Paths = ["participant.segment"],
        Members = FactMembers.Of<Segment>(),
    }));

    public static readonly Amount MonthlyIncome = new(new FactNode(new()
    {
        Index = 8,
        Id = "participant.monthly-income",
        Name = new("penghasilan sebulan", "monthly income"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxMonthlyIncome,
        Origin = new Origin.Register(),
        Paths = ["participant.monthlyIncome"],
    }));

    public static readonly Amount MonthlyWage = new(new FactNode(new()
    {
        Index = 9,
        Id = "participant.monthly-wage",
        Name = new("upah sebulan yang dilaporkan", "reported monthly wage"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxMonthlyIncome,
        Origin = new Origin.Register(),
        Paths = ["participant.monthlyWage"],
        HasNoCeiling = true,
    }));

    public static readonly Amount ActualMonthlyWage = new(new FactNode(new()
    {
        Index = 10,
        Id = "participant.actual-monthly-wage",
        Name = new("upah sebulan yang sebenarnya", "true monthly wage"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxMonthlyIncome,
        Origin = new Origin.Derived(),
        Paths = ["participant.actualMonthlyWage", "participant.monthlyWage"],
        Source = "PP 44/2015 Pasal 32(2)",
        HasNoCeiling = true,
    }));

    public static readonly Code PaidBy = new(new FactNode(new()
    {
        Index = 11,
        Id = "participant.paid-by",
        Name = new("pembayar iuran", "payer of the contributions"),
        Unit = Unit.Code,
        Min = 1,
        Max = 7,
        Origin = new Origin.Register(),
        Paths = ["participant.paidBy"],
        Members = FactMembers.Of<ContributionPayer>(),
    }));

    public static readonly Code SectorOfParticipant = new(new FactNode(new()
    {
        Index = 12,
        Id = "participant.sector",
        Name = new("sektor", "sector"),
        Unit = Unit.Code,
        Min = 1,
        Max = 2,
        Origin = new Origin.Register(),
        Paths = ["participant.sector"],
        Members = FactMembers.Of<Sector>(),
    }));

    public static readonly Count Jobs = new(new FactNode(new()
    {
        Index = 13,
        Id = "participant.jobs",
        Name = new("pemberi kerja atau pekerjaan terdaftar", "employers or registered occupations"),
        Unit = Unit.Count,
        Min = 1,
        Max = 10,
        Origin = new Origin.Register(),
        Paths = ["participant.jobs"],
    }));

    public static readonly Count AgeAtRegistration = new(new FactNode(new()
    {
        Index = 14,
        Id = "participant.age-at-registration",
        Name = new("usia saat terdaftar", "age at registration"),
        Unit = Unit.Years,
        Min = 0,
        Max = 300,
        Origin = new Origin.Derived(),
        Paths = ["participant.birthDate", "membership.registeredOn"],
        Source = "Permenaker 5/2021 Pasal 33(1)b",
    }));

    public static readonly Truth Registered = new(new FactNode(new()
    {
        Index = 15,
        Id = "membership.registered",
        Name = new("terdaftar", "registered"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["membership.registered"],
    }));

    public static readonly Date RegisteredOn = new(new FactNode(new()
    {
        Index = 16,
        Id = "membership.registered-on",
        Name = new("tanggal terdaftar", "date of registration"),
        Unit = Unit.Date,
        Min = FactRange.FirstDay,
        Max = FactRange.LastDay,
        Origin = new Origin.Register(),
        Paths = ["membership.registeredOn"],
    }));

    public static readonly Date TestDay = new(new FactNode(new()
    {
        Index = 17,
        Id = "membership.test-day",
        Name = new("hari pengujian kepesertaan", "day on which cover is tested"),
        Unit = Unit.Date,
        Min = FactRange.FirstDay,
        Max = FactRange.LastDay,
        Origin = new Origin.Derived(),
        Paths = ["event.date"],
        Source = "PP 44/2015 Pasal 48",
    }));

    public static readonly Date MembershipBegan = new(new FactNode(new()
    {
        Index = 18,
        Id = "membership.began",
        Name = new("awal kepesertaan sekarang", "beginning of the current membership"),
        Unit = Unit.Date,
        Min = FactRange.FirstDay,
        Max = FactRange.LastDay,
        Origin = new Origin.Derived(),
        Paths = ["membership.registeredOn", "membership.paidMonths"],
        Source = "Permenaker 5/2021 Pasal 44(3)",
    }));

    public static readonly Count PaidRun = new(new FactNode(new()
    {
        Index = 19,
        Id = "membership.paid-run",
        Name = new("bulan iuran lunas berturut-turut dalam kepesertaan sekarang", "consecutive paid months in the current membership"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "Permenaker 1/2025 Pasal 97A",
    }));

    public static readonly Count MembershipMonths = new(new FactNode(new()
    {
        Index = 20,
        Id = "membership.months",
        Name = new("bulan penuh kepesertaan sekarang", "full months of the current membership"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.registeredOn"],
        Source = "Permenaker 1/2025 Pasal 97A",
    }));

    public static readonly Count MembershipDays = new(new FactNode(new()
    {
        Index = 21,
        Id = "membership.days",
        Name = new("hari kepesertaan sekarang", "days of the current membership"),
        Unit = Unit.Days,
        Min = 0,
        Max = 120000,
        Origin = new Origin.Derived(),
        Paths = ["membership.registeredOn"],
        Source = "Permenaker 1/2025 Pasal 97A",
    }));

    public static readonly Count ArrearsMonths = new(new FactNode(new()
    {
        Index = 22,
        Id = "arrears.months",
        Name = new("bulan tunggakan berturut-turut", "consecutive months in arrears"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "PP 44/2015 Pasal 21(2), 24(3)",
    }));

    public static readonly Count ArrearsMonthsInPp49 = new(new FactNode(new()
    {
        Index = 23,
        Id = "arrears.months-pp-49-2020",
        Name = new("bulan tunggakan dalam masa keringanan PP 49/2020", "months in arrears within the relief of PP 49/2020"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "PP 44/2015 Pasal 24(3)",
    }));

    public static readonly Count ArrearsMonthsInPp50Transport = new(new FactNode(new()
    {
        Index = 24,
        Id = "arrears.months-pp-50-2025-transport",
        Name = new("bulan tunggakan dalam masa keringanan PP 50/2025 (transportasi)", "months in arrears within the relief of PP 50/2025 (transport)"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "PP 44/2015 Pasal 24(3)",
    }));

    public static readonly Count ArrearsMonthsInPp50Other = new(new FactNode(new()
    {
        Index = 25,
        Id = "arrears.months-pp-50-2025-other",
        Name = new("bulan tunggakan dalam masa keringanan PP 50/2025 (lainnya)", "months in arrears within the relief of PP 50/2025 (other)"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "PP 44/2015 Pasal 24(3)",
    }));

    public static readonly Truth ArrearsPaid = new(new FactNode(new()
    {
        Index = 26,
        Id = "arrears.paid",
        Name = new("tunggakan telah dilunasi", "arrears paid since"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["membership.arrearsPaidOn"],
    }));

    public static readonly Count MonthsPaid = new(new FactNode(new()
    {
        Index = 27,
        Id = "contribution.months",
        Name = new("bulan iuran lunas seluruhnya", "paid contribution months in total"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "Permenaker 5/2021 Pasal 102(5)",
    }));

    public static readonly Count MonthsPaidSinceRegistration = new(new FactNode(new()
    {
        Index = 28,
        Id = "contribution.months-since-registration",
        Name = new("bulan iuran lunas sejak pendaftaran terakhir", "paid contribution months since the last registration"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths", "membership.registeredOn"],
        Source = "Permenaker 5/2021 Pasal 102(5)",
    }));

    public static readonly Count LongestRun = new(new FactNode(new()
    {
        Index = 29,
        Id = "contribution.longest-run",
        Name = new("bulan iuran lunas berturut-turut terpanjang", "longest run of paid contribution months"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
        Source = "Permenaker 5/2021 Pasal 102(5)",
    }));

    public static readonly Count MonthsPaidAfterEvent = new(new FactNode(new()
    {
        Index = 30,
        Id = "contribution.months-after-event",
        Name = new("bulan iuran lunas sesudah bulan kejadian", "contribution months paid for after the month of the event"),
        Unit = Unit.Months,
        Min = 0,
        Max = 4000,
        Origin = new Origin.Derived(),
        Paths = ["membership.paidMonths"],
    }));

    public static readonly Truth Applied = new(new FactNode(new()
    {
        Index = 31,
        Id = "claim.applied",
        Name = new("permohonan telah diajukan", "application made"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["claim.appliedOn"],
    }));

    public static readonly Count YearsToApplication = new(new FactNode(new()
    {
        Index = 32,
        Id = "claim.years-elapsed",
        Name = new("tahun dari kejadian sampai permohonan, yang dimulai dihitung penuh", "years from the event to the application, a started one counted"),
        Unit = Unit.Years,
        Min = 0,
        Max = 300,
        Origin = new Origin.Derived(),
        Paths = ["claim.appliedOn"],
        Source = "PP 44/2015 Pasal 26",
    }));

    public static readonly Date PaidOn = new(new FactNode(new()
    {
        Index = 33,
        Id = "claim.paid-on",
        Name = new("tanggal pembayaran", "date of payment"),
        Unit = Unit.Date,
        Min = FactRange.FirstDay,
        Max = FactRange.LastDay,
        Origin = new Origin.Register(),
        Paths = ["claim.paidOn"],
    }));

    public static readonly Count JkkDaysLate = new(new FactNode(new()
    {
        Index = 34,
        Id = "claim.jkk-days-late",
        Name = new("hari keterlambatan pembayaran JKK", "days of lateness of the JKK payment"),
        Unit = Unit.Days,
        Min = 0,
        Max = MaxDaysLate,
        Origin = new Origin.Derived(),
        Paths = ["claim.paidOn"],
        Source = "PP 44/2015 Pasal 37(2)(3)",
        HasNoCeiling = true,
    }));

    public static readonly Count JkkWorkingDaysLate = new(new FactNode(new()
    {
        Index = 35,
        Id = "claim.jkk-working-days-late",
        Name = new("hari kerja keterlambatan pembayaran JKK", "working days of lateness of the JKK payment"),
        Unit = Unit.Days,
        Min = 0,
        Max = MaxDaysLate,
        Origin = new Origin.Derived(),
        Paths = ["claim.paidOn"],
        Source = "PP 44/2015 Pasal 37(2)(3)",
        HasNoCeiling = true,
    }));

    public static readonly Count JkmDaysLate = new(new FactNode(new()
    {
        Index = 36,
        Id = "claim.jkm-days-late",
        Name = new("hari keterlambatan pembayaran JKM", "days of lateness of the JKM payment"),
        Unit = Unit.Days,
        Min = 0,
        Max = MaxDaysLate,
        Origin = new Origin.Derived(),
        Paths = ["claim.paidOn"],
        Source = "PP 44/2015 Pasal 40(3)(4)",
        HasNoCeiling = true,
    }));

    public static readonly Count JkmWorkingDaysLate = new(new FactNode(new()
    {
        Index = 37,
        Id = "claim.jkm-working-days-late",
        Name = new("hari kerja keterlambatan pembayaran JKM", "working days of lateness of the JKM payment"),
        Unit = Unit.Days,
        Min = 0,
        Max = MaxDaysLate,
        Origin = new Origin.Derived(),
        Paths = ["claim.paidOn"],
        Source = "PP 44/2015 Pasal 40(3)(4)",
        HasNoCeiling = true,
    }));

    public static readonly Truth Spouse = new(new FactNode(new()
    {
        Index = 38,
        Id = "family.spouse",
        Name = new("janda atau duda", "widow or widower"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["family.spouse"],
    }));

    public static readonly Truth HasChildren = new(new FactNode(new()
    {
        Index = 39,
        Id = "family.has-children",
        Name = new("anak", "children"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["family.children"],
    }));

    public static readonly Truth Parents = new(new FactNode(new()
    {
        Index = 40,
        Id = "family.parents",
        Name = new("keluarga sedarah garis lurus sampai derajat kedua", "blood relatives in the straight line to the second degree"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["family.parents"],
    }));

    public static readonly Truth Siblings = new(new FactNode(new()
    {
        Index = 41,
        Id = "family.siblings",
        Name = new("saudara kandung", "siblings"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["family.siblings"],
    }));

    public static readonly Truth ParentsInLaw = new(new FactNode(new()
    {
        Index = 42,
        Id = "family.parents-in-law",
        Name = new("mertua", "parents-in-law"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["family.parentsInLaw"],
    }));

    public static readonly Code WillOfParticipant = new(new FactNode(new()
    {
        Index = 43,
        Id = "family.will",
        Name = new("wasiat", "will"),
        Unit = Unit.Code,
        Min = 1,
        Max = 3,
        Origin = new Origin.Register(),
        Paths = ["family.will"],
        Members = FactMembers.Of<Will>(),
    }));

    public static readonly Truth SuddenDeathUnencoded = new(new FactNode(new()
    {
        Index = 44,
        Id = "law.sudden-death-before-permenaker-5-2021",
        Name = new("aturan meninggal mendadak sebelum Permenaker 5/2021 (Kepmenaker 609/2012), belum dikodekan", "the rule on sudden death before Permenaker 5/2021 (Kepmenaker 609/2012), not encoded"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Unencoded(),
        Paths = ["law.kepmenaker-609-2012"],
    }));

    public static readonly Amount MedicalCost = new(new FactNode(new()
    {
        Index = 45,
        Id = "expenses.medical",
        Name = new("biaya pelayanan kesehatan", "cost of medical care"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.medical"],
        HasNoCeiling = true,
    }));

    public static readonly Amount HomeCareCost = new(new FactNode(new()
    {
        Index = 46,
        Id = "expenses.home-care",
        Name = new("biaya perawatan di rumah", "cost of home care"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.homeCare.amount"],
        HasNoCeiling = true,
    }));

    public static readonly Count HomeCareMonths = new(new FactNode(new()
    {
        Index = 47,
        Id = "expenses.home-care-months",
        Name = new("bulan perawatan di rumah", "months of home care"),
        Unit = Unit.Months,
        Min = 0,
        Max = 1200,
        Origin = new Origin.Register(),
        Paths = ["expenses.homeCare.months"],
    }));

    public static readonly Amount HomeCareCostWithinLimit = new(new FactNode(new()
    {
        Index = 48,
        Id = "expenses.home-care-within-limit",
        Name = new("biaya perawatan di rumah dalam batas bulannya", "cost of home care within its months"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Derived(),
        Paths = ["expenses.homeCare.amount"],
        Source = "Permenaker 5/2021 Pasal 110(4)",
        HasNoCeiling = true,
    }));

    public static readonly Amount TransportByLand = new(new FactNode(new()
    {
        Index = 49,
        Id = "expenses.transport-land",
        Name = new("biaya transportasi darat, sungai, atau danau", "cost of transport by land, river or lake"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.transport.land"],
        HasNoCeiling = true,
    }));

    public static readonly Amount TransportBySea = new(new FactNode(new()
    {
        Index = 50,
        Id = "expenses.transport-sea",
        Name = new("biaya transportasi laut", "cost of transport by sea"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.transport.sea"],
        HasNoCeiling = true,
    }));

    public static readonly Amount TransportByAir = new(new FactNode(new()
    {
        Index = 51,
        Id = "expenses.transport-air",
        Name = new("biaya transportasi udara", "cost of transport by air"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.transport.air"],
        HasNoCeiling = true,
    }));

    public static readonly Amount DenturesCost = new(new FactNode(new()
    {
        Index = 52,
        Id = "expenses.dentures",
        Name = new("biaya gigi tiruan", "cost of dentures"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.dentures"],
        HasNoCeiling = true,
    }));

    public static readonly Amount HearingAidCost = new(new FactNode(new()
    {
        Index = 53,
        Id = "expenses.hearing-aid",
        Name = new("biaya alat bantu dengar", "cost of a hearing aid"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.hearingAid"],
        HasNoCeiling = true,
    }));

    public static readonly Amount GlassesCost = new(new FactNode(new()
    {
        Index = 54,
        Id = "expenses.glasses",
        Name = new("biaya kacamata", "cost of glasses"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.glasses"],
        HasNoCeiling = true,
    }));

    public static readonly Amount OrthosisPrice = new(new FactNode(new()
    {
        Index = 55,
        Id = "expenses.orthosis-price",
        Name = new("patokan harga alat bantu atau alat ganti", "reference price of the orthosis or prosthesis"),
        Unit = Unit.Rupiah,
        Min = 0,
        Max = MaxExpense,
        Origin = new Origin.Register(),
        Paths = ["expenses.orthosisReferencePrice"],
        HasNoCeiling = true,
    }));

    public static readonly Truth Incapacitated = new(new FactNode(new()
    {
        Index = 56,
        Id = "incapacity.exists",
        Name = new("sementara tidak mampu bekerja", "temporary incapacity"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Finding(new("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor")),
        Paths = ["event.incapacity"],
        FindingBit = 1u << 3,
    }));

    public static readonly Count IncapacityMonths = new(new FactNode(new()
    {
        Index = 57,
        Id = "incapacity.months",
        Name = new("bulan penuh tidak mampu bekerja", "full months of incapacity"),
        Unit = Unit.Months,
        Min = 0,
        Max = 600,
        Origin = new Origin.Derived(),
        Paths = ["event.incapacity"],
        Source = "PP 44/2015 Lampiran III I.b.2",
    }));

    public static readonly Count IncapacityDays = new(new FactNode(new()
    {
        Index = 58,
        Id = "incapacity.days",
        Name = new("hari tidak mampu bekerja di atas bulan penuh", "days of incapacity beyond full months"),
        Unit = Unit.Days,
        Min = 0,
        Max = 31,
        Origin = new Origin.Derived(),
        Paths = ["event.incapacity"],
        Source = "PP 44/2015 Lampiran III I.b.2",
    }));

    public static readonly Count IncapacityMonthLength = new(new FactNode(new()
    {
        Index = 59,
        Id = "incapacity.month-length",
        Name = new("panjang bulan terakhir tidak mampu bekerja", "length of the last month of incapacity"),
        Unit = Unit.Days,
        Min = 28,
        Max = 31,
        Origin = new Origin.Derived(),
        Paths = ["event.incapacity"],
        Source = "PP 44/2015 Lampiran III I.b.2",
    }));

    public static readonly Truth TotalDisability = new(new FactNode(new()
    {
        Index = 60,
        Id = "disability.total",
        Name = new("cacat total tetap", "permanent total disability"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Finding(new("dokter penasihat", "the adviser doctor")),
        Paths = ["event.permanentTotalDisability"],
        FindingBit = 1u << 4,
    }));

    public static readonly Truth HasLosses = new(new FactNode(new()
    {
        Index = 61,
        Id = "disability.losses",
        Name = new("cacat sebagian", "partial disability"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Finding(new("dokter pemeriksa atau dokter penasihat", "the treating or adviser doctor")),
        Paths = ["event.losses"],
        FindingBit = 1u << 5,
    }));

    public static readonly Count LossPoints = new(new FactNode(new()
    {
        Index = 62,
        Id = "disability.loss-points",
        Name = new("jumlah persentase cacat sebagian", "sum of the percentages of partial disability"),
        Unit = Unit.LossPoints,
        Min = 0,
        Max = MaxLossPoints,
        Origin = new Origin.Derived(),
        Paths = ["event.losses"],
        Source = "PP 44/2015 Lampiran III II",
    }));

    public static readonly Truth ReturnToWorkRecommended = new(new FactNode(new()
    {
        Index = 63,
        Id = "event.return-to-work-recommended",
        Name = new("rekomendasi program kembali kerja", "recommendation of the return-to-work programme"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Finding(new("dokter penasihat", "the adviser doctor")),
        Paths = ["event.returnToWorkRecommended"],
        FindingBit = 1u << 6,
    }));

    public static readonly Truth ActualWageGiven = new(new FactNode(new()
    {
        Index = 64,
        Id = "participant.actual-wage-given",
        Name = new("upah yang sebenarnya dinyatakan tersendiri", "a true wage beside the reported one"),
        Unit = Unit.Truth,
        Min = 0,
        Max = 1,
        Origin = new Origin.Register(),
        Paths = ["participant.actualMonthlyWage"],
        Source = "PP 44/2015 Pasal 32(2)",
    }));

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
    ];
}
