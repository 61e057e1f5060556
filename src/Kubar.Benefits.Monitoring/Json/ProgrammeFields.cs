using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The table of a programme file's properties.</summary>
internal static class ProgrammeFields
{
    private const string NoText = "-";
    private const int MostItems = 10_000;
    private const int MostYears = 9998;
    private const int LeastYear = 2015;
    private const int MostAge = 150;
    private const int MostMonths = 1200;
    private const int Deciles = 10;
    private const long MostMoney = 1_000_000_000_000_000;

    private static readonly ValueForm<Rupiah> Money = Forms.Money(MostMoney);
    private static readonly MonthRange NoMonths = new(new YearMonth(LeastYear, 1));
    private static readonly AccountCode NoAccount = AccountCode.Parse("5.1.02.02.02");

    private static readonly ValueForm<BudgetLine> Budget = new ObjectForm<BudgetLine>(
        new(
            Row<BudgetLine>.Required("year", Forms.Whole(LeastYear, MostYears), it => it.Year, (it, told) => it with { Year = told }, LeastYear)
                .Named("tahun anggaran", "the budget year"),
            Row<BudgetLine>.Required("programme", Forms.Word<SecurityProgram>(), it => it.Programme, (it, told) => it with { Programme = told }, SecurityProgram.Jkk)
                .Named("program jaminan sosial", "the programme of social security"),
            Row<BudgetLine>.Required("account", new AccountForm(), it => it.Account, (it, told) => it with { Account = told }, NoAccount)
                .Named("kode rekening", "the account of the budget"),
            Row<BudgetLine>.Required("amount", Money, it => it.Amount, (it, told) => it with { Amount = told }, Rupiah.Zero)
                .Named("anggaran", "the sum set aside")),
        new(LeastYear, SecurityProgram.Jkk, NoAccount, Rupiah.Zero));

    private static readonly ValueForm<ProgrammePayer> Payer = new ObjectForm<ProgrammePayer>(
        new(
            Row<ProgrammePayer>.Required("key", Forms.Key, it => it.Key, (it, told) => it with { Key = told }, NoText)
                .Named("kunci pembayar", "the payer's key"),
            Row<ProgrammePayer>.Required("name", Forms.Key, it => it.Name, (it, told) => it with { Name = told }, NoText)
                .Named("nama pembayar", "the payer's name"),
            Row<ProgrammePayer>.Required("kind", Forms.Word<ContributionPayer>(), it => it.Kind, (it, told) => it with { Kind = told }, ContributionPayer.Regency)
                .Named("jenis pembayar", "the kind of payer"),
            Row<ProgrammePayer>.Usually("funding", Forms.List(Forms.Months, MostItems), [], it => it.Funding, (it, told) => it with { Funding = told })
                .Named("bulan iuran yang ada uangnya, berurutan", "the contribution months for which there is money, as windows in order"),
            Row<ProgrammePayer>.Usually("budget", Forms.List(Budget, MostItems), [], it => it.Budget, (it, told) => it with { Budget = told })
                .Named("anggaran menurut tahun, program dan rekening", "the budget by year, programme and account")),
        new() { Key = NoText, Name = NoText, Kind = ContributionPayer.Regency });

    private static readonly ValueForm<DenominatorPart> Part = new ObjectForm<DenominatorPart>(
        new(
            Row<DenominatorPart>.Required("name", Forms.Key, it => it.Name, (it, told) => it with { Name = told }, NoText)
                .Named("nama", "the name"),
            Row<DenominatorPart>.Required("persons", AnswerForms.LongCount, it => it.Persons, (it, told) => it with { Persons = told }, 1)
                .Named("banyaknya orang", "how many people")),
        new(NoText, 1));

    private static readonly ValueForm<Denominator> Denominator = new ObjectForm<Denominator>(
        new(
            Row<Denominator>.Required("key", Forms.Key, it => it.Key, (it, told) => it with { Key = told }, NoText)
                .Named("kunci penyebut", "the denominator's key"),
            Row<Denominator>.Required("name", Forms.Key, it => it.Name, (it, told) => it with { Name = told }, NoText)
                .Named("siapa yang dihitung", "who is counted"),
            Row<Denominator>.Required("source", Forms.Key, it => it.Source, (it, told) => it with { Source = told }, NoText)
                .Named("sumber angkanya", "where the numbers come from"),
            Row<Denominator>.Optional("whole", AnswerForms.LongCount, it => it.Whole, (it, told) => it with { Whole = told })
                .Named("seluruh kabupaten", "the whole regency"),
            Row<Denominator>.Usually("districts", Forms.List(Part, MostItems), [], it => it.Districts, (it, told) => it with { Districts = told })
                .Named("menurut kecamatan", "by district"),
            Row<Denominator>.Usually("sectors", Forms.List(Part, MostItems), [], it => it.Sectors, (it, told) => it with { Sectors = told })
                .Named("menurut sektor", "by sector")),
        new() { Key = NoText, Name = NoText, Source = NoText });

    private static readonly ValueForm<CoverageTarget> Target = new ObjectForm<CoverageTarget>(
        new(
            Row<CoverageTarget>.Required("ladder", Forms.Key, it => it.Ladder, (it, told) => it with { Ladder = told }, NoText)
                .Named("rencana yang memuat target", "the plan whose target it is"),
            Row<CoverageTarget>.Required("year", Forms.Whole(LeastYear, MostYears), it => it.Year, (it, told) => it with { Year = told }, LeastYear)
                .Named("tahun", "the year"),
            Row<CoverageTarget>.Required("share", new BasisPointsForm(), it => it.Share, (it, told) => it with { Share = told }, Percentage.Whole(1))
                .Named("target dalam persen", "the share aimed at, in percent"),
            Row<CoverageTarget>.Required("denominator", Forms.Key, it => it.Denominator, (it, told) => it with { Denominator = told }, NoText)
                .Named("kunci penyebut", "the key of its denominator"),
            Row<CoverageTarget>.Required("source", Forms.Key, it => it.Source, (it, told) => it with { Source = told }, NoText)
                .Named("di mana tertulis", "where it is written")),
        new() { Ladder = NoText, Year = LeastYear, Share = Percentage.Whole(1), Denominator = NoText, Source = NoText });

    private static readonly ValueForm<Eligibility> Eligible = new ObjectForm<Eligibility>(
        new(
            Row<Eligibility>.Required("source", Forms.Key, it => it.Source, (it, told) => it with { Source = told }, NoText)
                .Named("di mana tertulis", "where it is written"),
            Row<Eligibility>.Optional("leastAge", Forms.Whole(0, MostAge), it => it.LeastAge, (it, told) => it with { LeastAge = told })
                .Named("usia terendah saat didaftarkan", "the least age at registration"),
            Row<Eligibility>.Optional("greatestAge", Forms.Whole(0, MostAge), it => it.GreatestAge, (it, told) => it with { GreatestAge = told })
                .Named("usia tertinggi saat didaftarkan", "the greatest age at registration, included"),
            Row<Eligibility>.Optional("monthsOfResidence", Forms.Whole(0, MostMonths), it => it.MonthsOfResidence, (it, told) => it with { MonthsOfResidence = told })
                .Named("bulan bertempat tinggal", "months of residence"),
            Row<Eligibility>.Optional("highestDecile", Forms.Whole(1, Deciles), it => it.HighestDecile, (it, told) => it with { HighestDecile = told })
                .Named("desil tertinggi", "the highest decile of welfare, included"),
            Row<Eligibility>.Optional("greatestIncome", Money, it => it.GreatestIncome, (it, told) => it with { GreatestIncome = told })
                .Named("penghasilan sebulan tertinggi", "the greatest monthly income, included")),
        new() { Source = NoText });

    /// <summary>A programme of which nothing is told.</summary>
    public static readonly Programme Blank = new() { Name = NoText, Regency = NoText, Period = NoMonths };

    public static readonly Shape<Programme> Shape = new(
        Row<Programme>.Required("name", Forms.Key, it => it.Name, (it, told) => it with { Name = told }, NoText)
            .Named("nama program", "what the programme is called"),
        Row<Programme>.Required("regency", Forms.Key, it => it.Regency, (it, told) => it with { Regency = told }, NoText)
            .Named("kabupaten atau kota", "the regency or city"),
        Row<Programme>.Required("period", Forms.Months, it => it.Period, (it, told) => it with { Period = told }, NoMonths)
            .Named("bulan iuran program", "the contribution months of the programme"),
        Row<Programme>.Usually("payers", Forms.List(Payer, MostItems), [], it => it.Payers, (it, told) => it with { Payers = told })
            .Named("siapa yang membayar iuran", "who pays the contributions"),
        Row<Programme>.OptionalPart("eligibility", Eligible, it => it.Eligibility, (it, told) => it with { Eligibility = told })
            .Named("siapa yang boleh didaftarkan", "who may be registered"),
        Row<Programme>.Usually("denominators", Forms.List(Denominator, MostItems), [], it => it.Denominators, (it, told) => it with { Denominators = told })
            .Named("penyebut cakupan", "the numbers of people against which coverage is measured"),
        Row<Programme>.Usually("targets", Forms.List(Target, MostItems), [], it => it.Targets, (it, told) => it with { Targets = told })
            .Named("target cakupan", "what is aimed at"));

    /// <summary>A form that schemas name.</summary>
    public static readonly DefinedForm<Programme> Form = new("programme", new ObjectForm<Programme>(Shape, Blank));

    /// <summary>The code of an account, in any of its spellings.</summary>
    private sealed class AccountForm : ValueForm<AccountCode>
    {
        public override bool TryRead(JsonElement element, FieldRun run, out AccountCode value)
        {
            value = default;
            if (Forms.TextOf(element, run) is not { } text)
            {
                return false;
            }

            if (AccountCode.TryParse(text, out value))
            {
                return true;
            }

            run.Report(new($"bukan kode rekening: \"{ProblemTexts.Quote(text)}\"", $"is no code of a budget account: \"{ProblemTexts.Quote(text)}\""));
            return false;
        }

        public override void Write(Utf8JsonWriter writer, AccountCode value) => writer.WriteStringValue(value.ToString());

        public override void Describe(Utf8JsonWriter schema)
        {
            schema.WriteString("type", "string");
            schema.WriteString("description", "The code of a budget account, 5.1.02.02.02.0006 or 510202020006.");
        }
    }

    /// <summary>A percentage with up to two decimals, as plans print targets.</summary>
    private sealed class BasisPointsForm : ValueForm<Percentage>
    {
        private const int OfOneHundredth = 100;
        private const int Most = 100_000;

        public override bool TryRead(JsonElement element, FieldRun run, out Percentage value)
        {
            long? read = Forms.WholeOf(
                element,
                run,
                OfOneHundredth,
                text => new($"harus persen dengan paling banyak dua angka desimal; \"{ProblemTexts.Quote(text)}\" bukan", $"must be a percentage with at most two decimals; \"{ProblemTexts.Quote(text)}\" is not"),
                0,
                Most);
            value = new((int)(read ?? 0));
            return read is not null;
        }

        public override void Write(Utf8JsonWriter writer, Percentage value) => writer.WriteRawValue(value.ToString()[..^1]);

        public override void Describe(Utf8JsonWriter schema)
        {
            schema.WriteString("type", "number");
            schema.WriteNumber("minimum", 0);
            schema.WriteNumber("multipleOf", 0.01m);
        }
    }
}
