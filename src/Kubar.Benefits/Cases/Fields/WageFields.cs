namespace Kubar.Benefits.Cases.Fields;

/// <summary>The ways in which a wage is paid, or is told where it is not stated: <c>participant.wageBasis</c>, and the wage of contributions.</summary>
internal static class WageFields
{
    private static readonly ValueForm<Rupiah> AMonth = Forms.Money(CaseLimits.MonthlyIncome);

    private static readonly Shape<MonthlyWage> MonthlyShape = new(
        Row<MonthlyWage>.Required("aMonth", AMonth, it => it.AMonth, (it, told) => new(told), default)
            .Named("upah sebulan", "the monthly wage"));

    private static readonly Shape<DailyWage> DailyShape = new(
        Row<DailyWage>.Required("aDay", Forms.Money(CaseLimits.DailyWage), it => it.ADay, (it, told) => new(told), default)
            .Named("upah sehari", "the wage of a day")
            .Telling("sebulan dihitung 25 hari", "a month is 25 days"));

    private static readonly Shape<PieceWage> PieceShape = new(
        Row<PieceWage>.Required("lastMonths", new LastMonthsForm(AMonth, CaseLimits.PieceMonths), it => it.LastMonths, (it, told) => new(told), [])
            .Named("upah 3 bulan terakhir", "the wages of the last 3 months"));

    private static readonly Shape<WeatherDependentWage> WeatherShape = new(
        Row<WeatherDependentWage>.Required("lastMonths", new LastMonthsForm(AMonth, CaseLimits.WeatherMonths), it => it.LastMonths, (it, told) => new(told), [])
            .Named("upah 12 bulan terakhir", "the wages of the last 12 months"));

    private static readonly Shape<ConstructionWage> ConstructionShape = new(
        Row<ConstructionWage>.Optional("unitPrice", AMonth, it => it.UnitPrice, (it, told) => it with { UnitPrice = told })
            .Named("harga satuan upah dinas pekerjaan umum", "the unit price of labour of the public-works office")
            .Telling("0: tidak ditetapkan", "0: it has set none"),
        Row<ConstructionWage>.Optional("regencyMinimum", AMonth, it => it.RegencyMinimum, (it, told) => it with { RegencyMinimum = told })
            .Named("upah minimum kabupaten/kota", "the minimum wage of the regency")
            .Telling("0: tidak ditetapkan", "0: it sets none"),
        Row<ConstructionWage>.Optional("provincialMinimum", Forms.Money(CaseLimits.MonthlyIncome, least: 1), it => it.ProvincialMinimum, (it, told) => it with { ProvincialMinimum = told })
            .Named("upah minimum provinsi", "the minimum wage of the province"));

    private static readonly Shape<TraineeWage> TraineeShape = new(
        Row<TraineeWage>.Optional("lowestForSameWork", AMonth, it => it.LowestForSameWork, (it, told) => it with { LowestForSameWork = told })
            .Named("upah terendah untuk pekerjaan yang sama", "the lowest wage for the same work"));

    /// <summary>What stands for the monthly wage of a participant.</summary>
    public static readonly ValueForm<WageBasis> Basis = new UnionForm<WageBasis>(
        new("isilah monthlyWage bagi upah bulanan", "is a monthly wage: give monthlyWage"),
        new Variant<WageBasis, DailyWage>("daily", new("upah harian", "a daily wage"), new(default(Rupiah)), DailyShape),
        new Variant<WageBasis, PieceWage>("piece", new("upah borongan atau satuan", "a piece wage"), new([]), PieceShape),
        new Variant<WageBasis, WeatherDependentWage>("weatherDependent", new("upah borongan yang tergantung pada keadaan cuaca", "a piece wage that depends on the weather"), new([]), WeatherShape),
        new Variant<WageBasis, ConstructionWage>("construction", new("upah jasa konstruksi", "a wage in construction"), new(), ConstructionShape),
        new Variant<WageBasis, TraineeWage>("trainee", new("peserta magang", "a trainee"), new(), TraineeShape));

    /// <summary>The wage that contributions are reckoned on.</summary>
    public static readonly ValueForm<Wage> Wage = new UnionForm<Wage>(
        new("bukan upah yang dikenal", "is not a known kind of wage"),
        new Variant<Wage, MonthlyWage>("monthly", new("upah bulanan", "a monthly wage"), new(default(Rupiah)), MonthlyShape),
        new Variant<Wage, DailyWage>("daily", new("upah harian", "a daily wage"), new(default(Rupiah)), DailyShape),
        new Variant<Wage, PieceWage>("piece", new("upah borongan atau satuan", "a piece wage"), new([]), PieceShape),
        new Variant<Wage, WeatherDependentWage>("weatherDependent", new("upah borongan yang tergantung pada keadaan cuaca", "a piece wage that depends on the weather"), new([]), WeatherShape));
}
