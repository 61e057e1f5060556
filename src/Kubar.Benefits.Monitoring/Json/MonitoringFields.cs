using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Monitoring;

/// <summary>The table of a monitoring: it is written and never read. Persons stand in it by their keys alone.</summary>
internal static class MonitoringFields
{
    private static readonly ValueForm<MoneyBounds> Bounds = TotalsFields.Bounds;

    private static readonly CoverageCounts NoCounts = CoverageCounts.None;

    private static readonly ValueForm<CoverageCounts> Counts = AnswerForms.Of(
        NoCounts,
        [
            AnswerRow<CoverageCounts>.Always("registered", AnswerForms.LongCount, it => it.Registered, (it, _) => it),
            AnswerRow<CoverageCounts>.Always("inGoodStanding", AnswerForms.LongCount, it => it.InGoodStanding, (it, told) => it with { InGoodStanding = told }),
            AnswerRow<CoverageCounts>.Always("inArrears", AnswerForms.LongCount, it => it.InArrears, (it, told) => it with { InArrears = told }),
            AnswerRow<CoverageCounts>.Always("lapsed", AnswerForms.LongCount, it => it.Lapsed, (it, told) => it with { Lapsed = told }),
            AnswerRow<CoverageCounts>.Always("notCovered", AnswerForms.LongCount, it => it.NotCovered, (it, told) => it with { NotCovered = told }),
            AnswerRow<CoverageCounts>.Always("undetermined", AnswerForms.LongCount, it => it.Undetermined, (it, told) => it with { Undetermined = told }),
            AnswerRow<CoverageCounts>.Always("malformed", AnswerForms.LongCount, it => it.Malformed, (it, told) => it with { Malformed = told }),
            AnswerRow<CoverageCounts>.Always("deceased", AnswerForms.LongCount, it => it.Deceased, (it, told) => it with { Deceased = told }),
        ]);

    private static readonly ValueForm<CoverageRow> Row = AnswerForms.Of(
        new CoverageRow(null, null, NoCounts),
        [
            Row<CoverageRow>.OptionalPart("group", AnswerForms.Text, it => it.Group, (it, told) => it with { Group = told })
                .Telling("tidak ada: tidak diisi", "absent: not told"),
            Row<CoverageRow>.OptionalPart("within", AnswerForms.Text, it => it.Within, (it, told) => it with { Within = told }),
            AnswerRow<CoverageRow>.Always("counts", Counts, it => it.Counts, (it, told) => it with { Counts = told }),
        ]);

    private static readonly ValueForm<CoverageTable> Table = AnswerForms.Of(
        new CoverageTable(default, []),
        [
            AnswerRow<CoverageTable>.Always("split", Forms.Word<CoverageSplit>(), it => it.Split, (it, told) => it with { Split = told }),
            AnswerRow<CoverageTable>.Always("rows", AnswerForms.All(Row), it => it.Rows, (it, told) => it with { Rows = told }),
        ]);

    /// <summary>What a later monitoring reads of one that was written.</summary>
    public static readonly Shape<KeptCoverage> LastCoverage = AnswerForms.Table<KeptCoverage>(
    [
        AnswerRow<KeptCoverage>.Always("day", Forms.Date, it => it.Day, (it, told) => it with { Day = told }),
        AnswerRow<KeptCoverage>.Always("coverage", AnswerForms.All(Table), it => it.Tables, (it, told) => it with { Tables = told }),
        Row<KeptCoverage>.OptionalPart("programme", AnswerForms.Text, it => it.Programme, (it, told) => it with { Programme = told }),
        Row<KeptCoverage>.OptionalPart("regency", AnswerForms.Text, it => it.Regency, (it, told) => it with { Regency = told }),
    ]);

    /// <summary>A row then and now.</summary>
    private static readonly ValueForm<CoverageChangeRow> ChangeRow = AnswerForms.Of(
        new CoverageChangeRow(default, null, null, NoCounts, NoCounts),
        [
            AnswerRow<CoverageChangeRow>.Always("split", Forms.Word<CoverageSplit>(), it => it.Split, (it, _) => it),
            Row<CoverageChangeRow>.OptionalPart("group", AnswerForms.Text, it => it.Group, (it, _) => it),
            Row<CoverageChangeRow>.OptionalPart("within", AnswerForms.Text, it => it.Within, (it, _) => it),
            AnswerRow<CoverageChangeRow>.Always("before", Counts, it => it.Before, (it, _) => it),
            AnswerRow<CoverageChangeRow>.Always("now", Counts, it => it.Now, (it, _) => it),
        ]);

    private static readonly ValueForm<CoverageChange> Change = AnswerForms.Of<CoverageChange>(
        null!,
        [
            AnswerRow<CoverageChange>.Always("since", Forms.Date, it => it.Since, (it, _) => it),
            AnswerRow<CoverageChange>.Always("before", Counts, it => it.Before, (it, _) => it),
            AnswerRow<CoverageChange>.Always("now", Counts, it => it.Now, (it, _) => it),
            AnswerRow<CoverageChange>.Always("rows", AnswerForms.All(ChangeRow), it => it.Rows, (it, _) => it),
            Row<CoverageChange>.Optional("joined", AnswerForms.LongCount, it => it.Joined, (it, _) => it),
            Row<CoverageChange>.Optional("left", AnswerForms.LongCount, it => it.Left, (it, _) => it),
        ]);

    private static readonly ValueForm<CoverageRate> Rate = AnswerForms.Of(
        new CoverageRate(null!, null, null, 1, NoCounts),
        [
            AnswerRow<CoverageRate>.Always("denominator", AnswerForms.Text, it => it.Denominator.Key, (it, _) => it),
            AnswerRow<CoverageRate>.Always("source", AnswerForms.Text, it => it.Denominator.Source, (it, _) => it),
            Row<CoverageRate>.OptionalPart("district", AnswerForms.Text, it => it.District, (it, _) => it),
            Row<CoverageRate>.OptionalPart("sector", AnswerForms.Text, it => it.Sector, (it, _) => it),
            AnswerRow<CoverageRate>.Always("persons", AnswerForms.LongCount, it => it.Persons, (it, _) => it),
            AnswerRow<CoverageRate>.Always("counts", Counts, it => it.Counts, (it, _) => it),
            AnswerRow<CoverageRate>.Always("registeredBasisPoints", AnswerForms.LongCount, it => it.RegisteredBasisPoints, (it, _) => it)
                .Telling("perseratus persen", "in hundredths of a percent"),
            AnswerRow<CoverageRate>.Always("activeBasisPoints", AnswerForms.LongCount, it => it.ActiveBasisPoints, (it, _) => it),
            AnswerRow<CoverageRate>.IfTrue("overWhole", it => it.IsOverWhole, (it, _) => it),
        ]);

    private static readonly ValueForm<TargetResult> Target = AnswerForms.Of(
        new TargetResult(null!, null),
        [
            AnswerRow<TargetResult>.Always("ladder", AnswerForms.Text, it => it.Target.Ladder, (it, _) => it),
            AnswerRow<TargetResult>.Always("year", AnswerForms.Count, it => it.Target.Year, (it, _) => it),
            AnswerRow<TargetResult>.Always("shareBasisPoints", AnswerForms.Count, it => it.Target.Share.BasisPoints, (it, _) => it),
            AnswerRow<TargetResult>.Always("denominator", AnswerForms.Text, it => it.Target.Denominator, (it, _) => it),
            AnswerRow<TargetResult>.Always("source", AnswerForms.Text, it => it.Target.Source, (it, _) => it),
            Row<TargetResult>.Optional("reached", Forms.Truth, it => it.IsReached, (it, _) => it),
            Row<TargetResult>.Optional("personsShort", AnswerForms.LongCount, it => it.PersonsShort, (it, _) => it),
        ]);

    private static readonly ValueForm<RightsOfDay> Point = AnswerForms.Of(
        new RightsOfDay(Right.DeathFuneral, default, 0, 0, 0),
        [
            AnswerRow<RightsOfDay>.Always("right", AnswerForms.Text, it => it.Right.Id, (it, _) => it),
            AnswerRow<RightsOfDay>.Always("day", Forms.Date, it => it.Day, (it, _) => it),
            AnswerRow<RightsOfDay>.Always("held", AnswerForms.LongCount, it => it.Held, (it, _) => it),
            AnswerRow<RightsOfDay>.Always("notHeld", AnswerForms.LongCount, it => it.NotHeld, (it, _) => it),
            AnswerRow<RightsOfDay>.Always("undetermined", AnswerForms.LongCount, it => it.Undetermined, (it, _) => it),
        ]);

    private static readonly ValueForm<RightLoss> Loss = AnswerForms.Of(
        new RightLoss(Right.DeathFuneral, default, []),
        [
            AnswerRow<RightLoss>.Always("right", AnswerForms.Text, it => it.Right.Id, (it, _) => it),
            AnswerRow<RightLoss>.Always("day", Forms.Date, it => it.Day, (it, _) => it),
            AnswerRow<RightLoss>.Always("persons", AnswerForms.Texts, it => it.Persons, (it, _) => it),
        ]);

    private static readonly ValueForm<RightKept> Kept = AnswerForms.Of(
        new RightKept(Right.DeathFuneral, 0),
        [
            AnswerRow<RightKept>.Always("right", AnswerForms.Text, it => it.Right.Id, (it, _) => it),
            AnswerRow<RightKept>.Always("persons", AnswerForms.LongCount, it => it.Persons, (it, _) => it),
        ]);

    private static readonly ValueForm<AnotherMonth> Another = AnswerForms.Of(
        new AnotherMonth(default, 0, ContributionTotals.Zero, [], []),
        [
            AnswerRow<AnotherMonth>.Always("month", Forms.Month, it => it.Month, (it, _) => it),
            AnswerRow<AnotherMonth>.Always("persons", AnswerForms.LongCount, it => it.Persons, (it, _) => it),
            AnswerRow<AnotherMonth>.Always("cost", Bounds, it => BoundsOf(it.Cost.Contributions), (it, _) => it),
            AnswerRow<AnotherMonth>.Always("kept", AnswerForms.All(Kept), it => it.Kept, (it, _) => it),
            AnswerRow<AnotherMonth>.Always("curve", AnswerForms.All(Point), it => it.Curve, (it, _) => it),
        ]);

    private static readonly ValueForm<FundingOutlook> Outlook = AnswerForms.Of(
        new FundingOutlook { Payer = null, FundedThrough = default, Persons = 0, Curve = [], Losses = [], Another = null },
        [
            Row<FundingOutlook>.OptionalPart("payer", AnswerForms.Text, it => it.Payer?.Key, (it, _) => it),
            AnswerRow<FundingOutlook>.Always("fundedThrough", Forms.Month, it => it.FundedThrough, (it, _) => it),
            AnswerRow<FundingOutlook>.Always("persons", AnswerForms.LongCount, it => it.Persons, (it, _) => it),
            AnswerRow<FundingOutlook>.Always("losses", AnswerForms.All(Loss), it => it.Losses, (it, _) => it),
            AnswerRow<FundingOutlook>.Always("curve", AnswerForms.All(Point), it => it.Curve, (it, _) => it),
            Row<FundingOutlook>.OptionalPart("another", Another, it => it.Another, (it, _) => it),
        ]);

    private static readonly ValueForm<BudgetMonth> Due = AnswerForms.Of(
        new BudgetMonth(default, 0, ContributionTotals.Zero),
        [
            AnswerRow<BudgetMonth>.Always("month", Forms.Month, it => it.Month, (it, _) => it),
            AnswerRow<BudgetMonth>.Always("persons", AnswerForms.LongCount, it => it.Workers, (it, _) => it),
            AnswerRow<BudgetMonth>.Always("jkk", Bounds, it => BoundsOf(it.Totals.Jkk), (it, _) => it),
            AnswerRow<BudgetMonth>.Always("jkm", Bounds, it => BoundsOf(it.Totals.Jkm), (it, _) => it),
        ]);

    private static readonly ValueForm<BudgetComparison> Budget = AnswerForms.Of(
        new BudgetComparison(null!, BoundedAmount.Zero, null, Rupiah.Zero),
        [
            AnswerRow<BudgetComparison>.Always("account", AnswerForms.Text, it => it.Line.Account.ToString(), (it, _) => it),
            AnswerRow<BudgetComparison>.Always("programme", Forms.Word<SecurityProgram>(), it => it.Line.Programme, (it, _) => it),
            AnswerRow<BudgetComparison>.Always("year", AnswerForms.Count, it => it.Line.Year, (it, _) => it),
            AnswerRow<BudgetComparison>.Always("amount", AnswerForms.Money, it => it.Line.Amount, (it, _) => it),
            AnswerRow<BudgetComparison>.Always("due", Bounds, it => BoundsOf(it.Due), (it, _) => it),
            Row<BudgetComparison>.Optional("monthsBought", AnswerForms.Count, it => it.MonthsBought, (it, _) => it),
            AnswerRow<BudgetComparison>.Always("transferred", AnswerForms.Money, it => it.Transferred, (it, _) => it),
        ]);

    private static readonly ValueForm<TransferComparison> Transfer = AnswerForms.Of(
        new TransferComparison { Months = default, Due = ContributionTotals.Zero, Transfers = [], Transferred = Rupiah.Zero, TransferredJkk = null, TransferredJkm = null, IsReliefApplied = false },
        [
            AnswerRow<TransferComparison>.Always("months", Forms.Months, it => it.Months, (it, _) => it),
            AnswerRow<TransferComparison>.Always("due", Bounds, it => BoundsOf(it.Due.Contributions), (it, _) => it),
            AnswerRow<TransferComparison>.Always("transfers", AnswerForms.Texts, it => it.Transfers, (it, _) => it),
            AnswerRow<TransferComparison>.Always("transferred", AnswerForms.Money, it => it.Transferred, (it, _) => it),
            AnswerRow<TransferComparison>.Always("over", AnswerForms.Money, it => it.Over, (it, _) => it),
            AnswerRow<TransferComparison>.Always("short", AnswerForms.Money, it => it.Short, (it, _) => it),
            AnswerRow<TransferComparison>.IfTrue("reliefApplied", it => it.IsReliefApplied, (it, _) => it),
        ]);

    private static readonly ValueForm<WrongAccount> Wrong = AnswerForms.Of(
        new WrongAccount("", new(null, null, Rupiah.Zero)),
        [
            AnswerRow<WrongAccount>.Always("transfer", AnswerForms.Text, it => it.Transfer, (it, _) => it),
            AnswerRow<WrongAccount>.Always("account", AnswerForms.Text, it => $"{it.Line.Account}", (it, _) => it),
            AnswerRow<WrongAccount>.Always("amount", AnswerForms.Money, it => it.Line.Amount, (it, _) => it),
        ]);

    private static readonly ValueForm<PayerMoney> Payer = AnswerForms.Of(
        new PayerMoney { Payer = null!, Due = [], DueInAll = ContributionTotals.Zero, Transfers = null, Budget = [], WrongAccounts = [], Fees = Rupiah.Zero },
        [
            AnswerRow<PayerMoney>.Always("payer", AnswerForms.Text, it => it.Payer.Key, (it, _) => it),
            AnswerRow<PayerMoney>.Always("due", AnswerForms.All(Due), it => it.Due, (it, _) => it),
            Row<PayerMoney>.OptionalPart("transfers", AnswerForms.All(Transfer), it => it.Transfers, (it, _) => it),
            AnswerRow<PayerMoney>.Always("budget", AnswerForms.All(Budget), it => it.Budget, (it, _) => it),
            AnswerRow<PayerMoney>.Always("wrongAccounts", AnswerForms.All(Wrong), it => it.WrongAccounts, (it, _) => it),
            AnswerRow<PayerMoney>.Always("fees", AnswerForms.Money, it => it.Fees, (it, _) => it),
        ]);

    private static readonly ValueForm<ContributionFinding> Finding = AnswerForms.Of(
        new ContributionFinding { Fault = default, Person = "", Payers = [], Months = [], AtStake = BoundedAmount.Zero },
        [
            AnswerRow<ContributionFinding>.Always("fault", Forms.Word<ContributionFault>(), it => it.Fault, (it, _) => it),
            AnswerRow<ContributionFinding>.Always("person", AnswerForms.Text, it => it.Person, (it, _) => it),
            AnswerRow<ContributionFinding>.Always("payers", AnswerForms.Texts, it => it.Payers, (it, _) => it),
            AnswerRow<ContributionFinding>.Always("months", AnswerForms.All(Forms.Months), it => it.Months, (it, _) => it),
            AnswerRow<ContributionFinding>.Always("atStake", Bounds, it => BoundsOf(it.AtStake), (it, _) => it),
        ]);

    private static readonly ValueForm<DeathClaim> Death = AnswerForms.Of(
        new DeathClaim { Person = "", Death = null!, State = default },
        [
            AnswerRow<DeathClaim>.Always("person", AnswerForms.Text, it => it.Person, (it, _) => it),
            AnswerRow<DeathClaim>.Always("diedOn", Forms.Date, it => it.Death.DiedOn, (it, _) => it),
            AnswerRow<DeathClaim>.Always("state", Forms.Word<ClaimState>(), it => it.State, (it, _) => it),
            AnswerRow<DeathClaim>.Always("now", Bounds, it => it.Now, (it, _) => it),
            AnswerRow<DeathClaim>.Always("later", Bounds, it => it.Later, (it, _) => it),
            AnswerRow<DeathClaim>.IfAny("missing", AnswerForms.Text, it => it.Missing, (it, _) => it),
            Row<DeathClaim>.Optional("claimBy", Forms.Date, it => it.ClaimBy, (it, _) => it),
            AnswerRow<DeathClaim>.IfAny("payments", AnswerForms.Text, it => it.Payments, (it, _) => it),
        ]);

    private static readonly ValueForm<ProgrammeClaims> Claims = AnswerForms.Of(
        new ProgrammeClaims { Deaths = [], Audits = null, Findings = [], UnmatchedPayments = [], RefusedPayments = [] },
        [
            AnswerRow<ProgrammeClaims>.Always("deaths", AnswerForms.All(Death), it => it.Deaths, (it, _) => it),
            AnswerRow<ProgrammeClaims>.Always("findings", AnswerForms.All(FindingFields.Form), it => it.Findings, (it, _) => it),
            AnswerRow<ProgrammeClaims>.IfAny("unmatchedPayments", AnswerForms.Text, it => it.UnmatchedPayments, (it, _) => it),
        ]);

    private static readonly ValueForm<AccidentClaim> Accident = AnswerForms.Of(
        new AccidentClaim { Person = "", Accident = null!, Cover = default, State = default },
        [
            AnswerRow<AccidentClaim>.Always("accident", AnswerForms.Text, it => it.Accident.Key, (it, _) => it),
            AnswerRow<AccidentClaim>.Always("person", AnswerForms.Text, it => it.Person, (it, _) => it),
            AnswerRow<AccidentClaim>.Always("occurredOn", Forms.Date, it => it.Accident.OccurredOn, (it, _) => it),
            Row<AccidentClaim>.Optional("fromWork", Forms.Truth, it => it.Accident.IsFromWork, (it, _) => it)
                .Telling("tidak ada: belum diketahui", "absent: not known yet"),
            Row<AccidentClaim>.Optional("result", Forms.Word<AccidentResult>(), it => it.Accident.Result, (it, _) => it),
            AnswerRow<AccidentClaim>.Always("cover", Forms.Word<RightState>(), it => it.Cover, (it, _) => it)
                .Telling("hak atas JKK karena kecelakaan kerja pada hari itu", "the right to JKK for a work accident on that day"),
            AnswerRow<AccidentClaim>.Always("state", Forms.Word<ClaimState>(), it => it.State, (it, _) => it),
            AnswerRow<AccidentClaim>.IfTrue("amongDeaths", it => it.IsAmongDeaths, (it, _) => it)
                .Telling("meninggal; haknya disebut pada kematiannya", "died; what is owed is told with the death"),
            AnswerRow<AccidentClaim>.Always("now", Bounds, it => it.Now, (it, _) => it),
            AnswerRow<AccidentClaim>.Always("later", Bounds, it => it.Later, (it, _) => it),
            AnswerRow<AccidentClaim>.IfAny("missing", AnswerForms.Text, it => it.Missing, (it, _) => it),
            Row<AccidentClaim>.Optional("claimBy", Forms.Date, it => it.ClaimBy, (it, _) => it),
            AnswerRow<AccidentClaim>.IfAny("payments", AnswerForms.Text, it => it.Payments, (it, _) => it),
        ]);

    private static readonly ValueForm<ProgrammeAccidents> Accidents = AnswerForms.Of(
        new ProgrammeAccidents { Accidents = [], Unmatched = [] },
        [
            AnswerRow<ProgrammeAccidents>.Always("accidents", AnswerForms.All(Accident), it => it.Accidents, (it, _) => it),
            AnswerRow<ProgrammeAccidents>.IfAny("unmatched", AnswerForms.Text, it => it.Unmatched, (it, _) => it),
        ]);

    private static readonly ValueForm<ClaimsOfKind> OfKind = AnswerForms.Of(
        new ClaimsOfKind(default, 0, MoneyBounds.Zero, MoneyBounds.Zero, null, null),
        [
            AnswerRow<ClaimsOfKind>.Always("kind", Forms.Word<ClaimKind>(), it => it.Kind, (it, _) => it),
            AnswerRow<ClaimsOfKind>.Always("claims", AnswerForms.LongCount, it => it.Claims, (it, _) => it),
            AnswerRow<ClaimsOfKind>.Always("now", Bounds, it => it.Now, (it, _) => it),
            AnswerRow<ClaimsOfKind>.Always("later", Bounds, it => it.Later, (it, _) => it),
            Row<ClaimsOfKind>.Optional("neverPaid", AnswerForms.LongCount, it => it.NeverPaid, (it, _) => it)
                .Telling("tidak ada: daftar pembayaran tidak diberikan", "absent: there is no list of payments"),
            Row<ClaimsOfKind>.OptionalPart("neverPaidNow", Bounds, it => it.NeverPaidNow, (it, _) => it),
        ]);

    private static readonly ValueForm<ScholarshipYear> ScholarshipYear = AnswerForms.Of(
        new ScholarshipYear(null, 0, 0, 0, 0, MoneyBounds.Zero),
        [
            Row<ScholarshipYear>.Optional("year", AnswerForms.Count, it => it.Year, (it, _) => it)
                .Telling("tidak ada: sudah jatuh tempo pada hari pemantauan", "absent: due by the day of the monitoring"),
            AnswerRow<ScholarshipYear>.Always("childrenAtLeast", AnswerForms.LongCount, it => it.ChildrenAtLeast, (it, _) => it),
            AnswerRow<ScholarshipYear>.Always("childrenAtMost", AnswerForms.LongCount, it => it.ChildrenAtMost, (it, _) => it),
            AnswerRow<ScholarshipYear>.Always("instalmentsAtLeast", AnswerForms.LongCount, it => it.InstalmentsAtLeast, (it, _) => it),
            AnswerRow<ScholarshipYear>.Always("instalmentsAtMost", AnswerForms.LongCount, it => it.InstalmentsAtMost, (it, _) => it),
            AnswerRow<ScholarshipYear>.Always("sum", Bounds, it => it.Sum, (it, _) => it),
        ]);

    private static readonly ValueForm<ScholarshipRecipient> ScholarshipRecipient = AnswerForms.Of(
        new ScholarshipRecipient("", 0, []),
        [
            AnswerRow<ScholarshipRecipient>.Always("person", AnswerForms.Text, it => it.Person, (it, _) => it),
            AnswerRow<ScholarshipRecipient>.Always("child", AnswerForms.Count, it => it.Child, (it, _) => it),
            AnswerRow<ScholarshipRecipient>.Always("from", Forms.Date, it => it.Instalments[0].DueOn, (it, _) => it),
            AnswerRow<ScholarshipRecipient>.Always("to", Forms.Date, it => it.Instalments[^1].DueOn, (it, _) => it),
            AnswerRow<ScholarshipRecipient>.Always("instalments", AnswerForms.Count, it => it.Instalments.Count, (it, _) => it),
            AnswerRow<ScholarshipRecipient>.Always("sum", AnswerForms.Money, it => it.Sum, (it, _) => it),
        ]);

    private static readonly ValueForm<ScholarshipsDue> Scholarships = AnswerForms.Of(
        new ScholarshipsDue { Years = [], Children = [], Open = [], WithoutYear = Rupiah.Zero, Sum = MoneyBounds.Zero },
        [
            AnswerRow<ScholarshipsDue>.Always("years", AnswerForms.All(ScholarshipYear), it => it.Years, (it, _) => it),
            AnswerRow<ScholarshipsDue>.Always("children", AnswerForms.All(ScholarshipRecipient), it => it.Children, (it, _) => it),
            AnswerRow<ScholarshipsDue>.IfAny("open", AnswerForms.Text, it => it.Open, (it, _) => it)
                .Telling("peserta yang anaknya atau jenjangnya belum diketahui", "persons whose children or their levels are not known"),
            AnswerRow<ScholarshipsDue>.Always("sum", Bounds, it => it.Sum, (it, _) => it)
                .Telling("paling banyaknya kurang dari jumlah semua tahun bila jenjangnya belum diketahui", "at most less than all years added up where a level is not known"),
            Row<ScholarshipsDue>.Optional("withoutYear", AnswerForms.Money, it => it.WithoutYear, (it, _) => it)
                .Telling("paling banyak, yang tahunnya tidak dapat disebut; tidak ada: tidak terbatas", "at most, of which the year cannot be told; absent: not bounded"),
        ]);

    private static readonly ValueForm<QualityRemark> Quality = AnswerForms.Of(
        new QualityRemark(default, ""),
        [
            AnswerRow<QualityRemark>.Always("fault", Forms.Word<QualityFault>(), it => it.Fault, (it, _) => it),
            AnswerRow<QualityRemark>.Always("person", AnswerForms.Text, it => it.Person, (it, _) => it),
        ]);

    /// <summary>A monitoring.</summary>
    public static readonly DefinedForm<ProgrammeMonitoring> Form = new("monitoring", AnswerForms.Of<ProgrammeMonitoring>(
        null!,
        [
            AnswerRow<ProgrammeMonitoring>.Always("programme", AnswerForms.Text, it => it.Programme.Name, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("regency", AnswerForms.Text, it => it.Programme.Regency, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("day", Forms.Date, it => it.Day, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("lines", AnswerForms.Count, it => it.Standings.Roster.Lines, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("total", Counts, it => it.Coverage.Total, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("coverage", AnswerForms.All(Table), it => it.Coverage.Tables, (it, _) => it),
            Row<ProgrammeMonitoring>.OptionalPart("change", Change, it => it.Change, (it, _) => it)
                .Telling("perubahan cakupan sejak hasil atau daftar sebelumnya", "how coverage has changed since an earlier result or roster"),
            AnswerRow<ProgrammeMonitoring>.Always("rates", AnswerForms.All(Rate), it => it.Coverage.Rates, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("targets", AnswerForms.All(Target), it => it.Coverage.Targets, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("outlooks", AnswerForms.All(Outlook), it => it.Outlooks, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("payers", AnswerForms.All(Payer), it => it.Money.Payers, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("contributionFindings", AnswerForms.All(Finding), it => it.Money.Findings, (it, _) => it),
            Row<ProgrammeMonitoring>.OptionalPart("claims", Claims, it => it.Claims, (it, _) => it),
            Row<ProgrammeMonitoring>.OptionalPart("accidents", Accidents, it => it.Accidents, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("claimsByKind", AnswerForms.All(OfKind), it => it.ClaimsByKind, (it, _) => it),
            Row<ProgrammeMonitoring>.OptionalPart("scholarships", Scholarships, it => it.Scholarships, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("expected", ExpectedFields.Form, it => it.Expected, (it, _) => it)
                .Telling("harapan menurut tabel; bukan ramalan BPJS", "what tables let expect; no forecast of BPJS's"),
            AnswerRow<ProgrammeMonitoring>.Always("quality", AnswerForms.All(Quality), it => it.Quality.Remarks, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("findings", AnswerForms.All(ProgrammeFindingFields.Form), it => it.Findings, (it, _) => it),
            Row<ProgrammeMonitoring>.OptionalPart("followUp", ProgrammeFindingFields.FollowUp, it => it.FollowUp, (it, _) => it),
            AnswerRow<ProgrammeMonitoring>.Always("notSaid", AnswerForms.Notices, it => it.NotSaid, (it, _) => it),
        ]));

    private static MoneyBounds BoundsOf(BoundedAmount amount) => new(amount.AtLeast, amount.AtMost);
}
