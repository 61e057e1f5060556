using System.Globalization;
using System.Text.Json;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>What a participant survives, over its whole small domains, through the JSON contract; the approved texts are part of the review.</summary>
public sealed class CaseTableInjuryTests
{
    private const string PartialDisability = "jkk.partial-disability";
    private const string Incapacity = "jkk.temporary-incapacity";

    private static readonly LocalDate _before = new(2018, 6, 20);
    private static readonly LocalDate _since = new(2025, 6, 20);

    private static readonly object _noExpenses = new
    {
        medical = 0,
        dentures = 0,
        hearingAid = 0,
        glasses = 0,
        homeCare = new { amount = 0, months = 0 },
        transport = new { land = 0, sea = 0, air = 0 },
        orthosisReferencePrice = 0,
    };

    [Fact]
    public void Assess_EachRowOfTheTableOfLosses_ForEitherHandIsAsApproved()
    {
        string[] codes = [.. CsvFile.Read("disability-percentages.csv").Select(row => row["code"])];
        IReadOnlyList<JsonElement> Of(LocalDate day, bool leftHanded, params string[] options) =>
            Assess(codes.Select(code => Injury(day, leftHanded, new { code })), options);

        var table = new TextTable("row", "2018", "grade", "2018, left-handed", "2025", "grade", "2025, left-handed", "only the printed rows", "missing");
        IReadOnlyList<JsonElement> right2018 = Of(_before, leftHanded: false);
        IReadOnlyList<JsonElement> left2018 = Of(_before, leftHanded: true);
        IReadOnlyList<JsonElement> right2025 = Of(_since, leftHanded: false);
        IReadOnlyList<JsonElement> left2025 = Of(_since, leftHanded: true);
        IReadOnlyList<JsonElement> printed = Of(_since, leftHanded: true, "--reading", "left-handed-fingers=printed-rows");
        for (int i = 0; i < codes.Length; i++)
        {
            table.Add(
                codes[i],
                TextTable.Outcome(right2018[i], PartialDisability),
                Grade(right2018[i]),
                TextTable.Outcome(left2018[i], PartialDisability),
                TextTable.Outcome(right2025[i], PartialDisability),
                Grade(right2025[i]),
                TextTable.Outcome(left2025[i], PartialDisability),
                TextTable.Outcome(printed[i], PartialDisability),
                string.Join(' ', right2025[i].Entitlement(PartialDisability)!.Value.Strings("missing")));
        }

        Approved.ShouldBe("disability-rows", table.ToString());
    }

    [Fact]
    public void Assess_EachMeasureOfARowForEachTen_CountsFullTensAsApproved()
    {
        string[] codes = [.. CsvFile.Read("disability-percentages.csv").Where(row => row["scale"].StartsWith("per-10", StringComparison.Ordinal)).Select(row => row["code"])];
        int[] measures = [0, 1, .. Enumerable.Range(1, 10).SelectMany(ten => new[] { (10 * ten) - 1, 10 * ten, (10 * ten) + 1 }), 120];
        var table = new TextTable(["measured", .. codes]);
        IReadOnlyList<JsonElement>[] answers =
        [
            .. codes.Select(code => Assess(measures.Select(measured => Injury(_since, leftHanded: false, new { code, measured })))),
        ];
        for (int i = 0; i < measures.Length; i++)
        {
            table.Add([$"{measures[i]}", .. answers.Select(answer => OutcomeOrRejection(answer[i], PartialDisability))]);
        }

        Approved.ShouldBe("disability-measured", table.ToString());
    }

    [Fact]
    public void Assess_EachPercentageOfARowThatIsARange_IsAsApproved()
    {
        decimal[] assessed = [0m, 9.9m, 10m, 10.1m, .. Enumerable.Range(11, 19).Select(percent => (decimal)percent), 29.9m, 30m, 30.1m];
        var table = new TextTable("assessed", "scalp");
        IReadOnlyList<JsonElement> whole = Assess(assessed.Select(percent => Injury(_since, leftHanded: false, new { code = "scalp", assessed = percent })));
        for (int i = 0; i < assessed.Length; i++)
        {
            table.Add(assessed[i].ToString(CultureInfo.InvariantCulture), OutcomeOrRejection(whole[i], PartialDisability));
        }

        Approved.ShouldBe("disability-range", table.ToString());
    }

    [Fact]
    public void Assess_SeveralLosses_AddUpTo70PercentAsApproved()
    {
        string[][] losses =
        [
            ["index-right", "index-left"],
            ["leg-groin-one", "eye-one"],
            ["leg-groin-one", "eye-one", "other-phalanx-left"],
            ["arm-shoulder-right", "hand-wrist-left"],
            ["arm-shoulder-right", "hand-wrist-left", "other-toe"],
            ["arm-shoulder-right", "hand-wrist-left", "other-toe", "second-toe"],
            ["legs-groin-both"],
            ["legs-groin-both", "other-phalanx-left"],
            ["legs-groin-both", "eyes-both"],
        ];
        LocalDate[] days = [new(2019, 12, 1), new(2019, 12, 2)];
        var table = new TextTable("losses", "1 December 2019", "no ceiling before", "2 December 2019", "no ceiling before", "depends on, 1 December");
        IReadOnlyList<JsonElement>[] answers =
        [
            .. days.SelectMany(day => new[] { Several(day), Several(day, "--reading", "several-losses-before-2019=no-ceiling") }),
        ];
        for (int i = 0; i < losses.Length; i++)
        {
            table.Add([string.Join(" + ", losses[i]), .. answers.Select(answer => TextTable.Outcome(answer[i], PartialDisability)), DependsOn(answers[0][i])]);
        }

        Approved.ShouldBe("disability-several", table.ToString());

        IReadOnlyList<JsonElement> Several(LocalDate day, params string[] options) =>
            Assess(losses.Select(codes => Injury(day, leftHanded: false, [.. codes.Select(code => new { code })])), options);
    }

    [Fact]
    public void Assess_Incapacity0To26Months_IsAsApproved()
    {
        LocalDate[] days = [new(2018, 1, 31), new(2025, 1, 31)];
        (int Months, int Days)[] rows =
        [
            .. from months in Enumerable.Range(0, 27)
               from beyond in new[] { 0, 1, 15, 27 }
               where months + beyond > 0
               select (months, beyond),
        ];
        var table = new TextTable("months", "days", "last day, 2025", "2018", "2025", "2025, days of the month", "2025, twenty-fifths");
        IReadOnlyList<JsonElement>[] answers =
        [
            Incapacities(days[0]),
            Incapacities(days[1]),
            Incapacities(days[1], "--reading", "incapacity-part-month=days-in-month"),
            Incapacities(days[1], "--reading", "incapacity-part-month=twenty-fifths"),
        ];
        for (int i = 0; i < rows.Length; i++)
        {
            table.Add([$"{rows[i].Months}", $"{rows[i].Days}", Text(LastDay(days[1], rows[i])), .. answers.Select(answer => TextTable.Outcome(answer[i], Incapacity))]);
        }

        Approved.ShouldBe("incapacity", table.ToString());

        IReadOnlyList<JsonElement> Incapacities(LocalDate day, params string[] options) => Assess(
            rows.Select(row => Case(day, @event: new
            {
                kind = "workAccident",
                date = Text(day),
                incapacity = new { from = Text(day), to = Text(LastDay(day, row)) },
                recoveredOn = Text(LastDay(day, row)),
            })),
            options);
    }

    [Fact]
    public void Assess_ArrearsOfAnInjury0To6Months_AreAsApproved()
    {
        string[] ends = ["not certified", "recovered", "dead"];
        (string Segment, LocalDate Day, string End, int Unpaid)[] rows =
        [
            .. from segment in new[] { "bpu", "pu" }
               from day in new[] { _before, _since }
               from end in ends
               from unpaid in Enumerable.Range(0, 7)
               select (segment, day, end, unpaid),
        ];
        var table = new TextTable(
            "segment", "accident", "end", "unpaid", "care", "incapacity", "loss", "death grant", "deducted", "payable now", "deferred", "net", "payer");
        IReadOnlyList<JsonElement> answers = Assess(rows.Select(row =>
        {
            YearMonth latestDue = (row.Segment == "bpu" ? row.Day : row.Day.PlusMonths(-1)).ToYearMonth();
            LocalDate last = row.Day.PlusMonths(2).PlusDays(-1);
            return Case(
                row.Day,
                row.Segment,
                @event: new
                {
                    kind = "workAccident",
                    date = Text(row.Day),
                    diedOn = row.End == "dead" ? Text(last) : null,
                    recoveredOn = row.End == "recovered" ? Text(last) : null,
                    incapacity = new { from = Text(row.Day), to = Text(last) },
                    losses = row.End == "dead" ? [] : new[] { new { code = "index-right" } },
                },
                paidMonths: Months(latestDue.PlusMonths(-24), latestDue.PlusMonths(-row.Unpaid)));
        }));
        foreach (((string segment, LocalDate day, string end, int unpaid), JsonElement answer) in rows.Zip(answers))
        {
            table.Add(
                segment,
                Text(day),
                end,
                $"{unpaid}",
                TextTable.Outcome(answer, "jkk.medical-care"),
                TextTable.Outcome(answer, Incapacity),
                TextTable.Outcome(answer, PartialDisability),
                TextTable.Outcome(answer, "jkk.death-grant"),
                answer.GetProperty("arrears").GetProperty("deducted").GetBoolean() ? "yes" : "no",
                TextTable.Money(answer.Total("payableNow")),
                TextTable.Money(answer.Total("deferred")),
                TextTable.Money(answer.Total("net")),
                answer.Entitlement("jkk.medical-care")?.Find("payer")?.GetString() ?? "");
        }

        Approved.ShouldBe("arrears-injury", table.ToString());
    }

    [Fact]
    public void Assess_ApplicationsAroundTheClaimLimit_AreAsApproved()
    {
        LocalDate[] days = [new(2015, 7, 1), new(2017, 12, 1), new(2017, 12, 2), new(2019, 12, 1), new(2019, 12, 2), new(2020, 2, 29), new(2025, 6, 20)];
        (LocalDate Day, int Years, int Days)[] rows =
        [
            .. from day in days
               from years in new[] { 2, 5 }
               from beyond in new[] { -1, 0, 1 }
               select (day, years, beyond),
        ];
        object[] cases =
        [
            .. rows.Select(row => Case(
                row.Day,
                @event: new { kind = "workAccident", date = Text(row.Day), recoveredOn = Text(row.Day.PlusDays(60)), losses = new[] { new { code = "index-right" } } },
                claim: new { appliedOn = Text(row.Day.PlusYears(row.Years).PlusDays(row.Days)) })),
        ];
        IReadOnlyList<JsonElement> usual = Assess(cases);
        IReadOnlyList<JsonElement> newer = Assess(cases, "--reading", "claim-limit-transition=newer-if-alive");
        var table = new TextTable("accident", "applied on", "claim by", "loss", "newer limit if alive", "loss", "depends on");
        for (int i = 0; i < rows.Length; i++)
        {
            table.Add(
                Text(rows[i].Day),
                Text(rows[i].Day.PlusYears(rows[i].Years).PlusDays(rows[i].Days)),
                usual[i].Find("claimBy")?.GetString() ?? "",
                TextTable.Outcome(usual[i], PartialDisability),
                newer[i].Find("claimBy")?.GetString() ?? "",
                TextTable.Outcome(newer[i], PartialDisability),
                DependsOn(usual[i]));
        }

        Approved.ShouldBe("claim-limit", table.ToString());
    }

    [Fact]
    public void Assess_CostsAroundEachCeiling_AreAsApproved()
    {
        LocalDate[] days = [new(2019, 12, 1), new(2019, 12, 2)];
        (string Benefit, Func<long, object> Spent, long[] Ceilings)[] kinds =
        [
            ("jkk.medical-care", cost => new { medical = cost }, [100_000_000_000]),
            ("jkk.home-care", cost => new { homeCare = new { amount = cost, months = 12 } }, [20_000_000]),
            ("jkk.home-care", cost => new { homeCare = new { amount = cost, months = 13 } }, [20_000_000]),
            ("jkk.transport", cost => new { transport = new { land = cost, sea = 0, air = 0 } }, [1_000_000, 5_000_000]),
            ("jkk.transport", cost => new { transport = new { land = 0, sea = cost, air = 0 } }, [1_500_000, 2_000_000]),
            ("jkk.transport", cost => new { transport = new { land = 0, sea = 0, air = cost } }, [2_500_000, 10_000_000]),
            ("jkk.transport", cost => new { transport = new { land = cost, sea = cost, air = cost } }, [100_000_000]),
            ("jkk.orthosis-prosthesis", cost => new { orthosisReferencePrice = cost }, [3]),
            ("jkk.dentures", cost => new { dentures = cost }, [3_000_000, 5_000_000]),
            ("jkk.hearing-aid", cost => new { hearingAid = cost }, [2_500_000]),
            ("jkk.glasses", cost => new { glasses = cost }, [1_000_000]),
        ];
        (string Benefit, object Spent)[] rows =
        [
            .. kinds.SelectMany(kind => kind.Ceilings.SelectMany(ceiling => new[] { ceiling - 1, ceiling, ceiling + 1 })
                .Prepend(0)
                .Select(cost => (kind.Benefit, kind.Spent(cost)))),
        ];
        IReadOnlyList<JsonElement>[] answers =
        [
            .. days.Select(day => Assess(rows.Select(row => Case(day, @event: new { kind = "workAccident", date = Text(day) }, expenses: row.Spent)))),
        ];
        var table = new TextTable("benefit", "spent", "1 December 2019", "2 December 2019");
        for (int i = 0; i < rows.Length; i++)
        {
            table.Add([rows[i].Benefit, JsonSerializer.Serialize(rows[i].Spent), .. answers.Select(answer => OutcomeOrRejection(answer[i], rows[i].Benefit))]);
        }

        Approved.ShouldBe("costs", table.ToString());
    }

    private static IReadOnlyList<JsonElement> Assess(IEnumerable<object> cases, params string[] options) => CaseTableBoundaryTests.Assess(cases, options);

    private static object Injury(LocalDate day, bool leftHanded, params object[] losses) => Case(
        day,
        leftHanded: leftHanded,
        @event: new { kind = "workAccident", date = Text(day), recoveredOn = Text(day.PlusDays(60)), losses });

    /// <summary>A basis, or a wage, of 1,000,000; every month since two years before is paid.</summary>
    private static object Case(
        LocalDate day,
        string segment = "bpu",
        bool leftHanded = false,
        object? @event = null,
        object? expenses = null,
        object? claim = null,
        string[]? paidMonths = null) => new
        {
            id = $"{segment} {Text(day)}",
            participant = new
            {
                segment,
                monthlyIncome = segment == "bpu" ? 1_000_000 : (long?)null,
                monthlyWage = segment == "pu" ? 1_000_000 : (long?)null,
                paidBy = segment == "bpu" ? "self" : "employer",
                leftHanded,
            },
            membership = new
            {
                registeredOn = Text(day.PlusMonths(-25)),
                paidMonths = paidMonths ?? Months(day.PlusMonths(-25).ToYearMonth(), day.ToYearMonth()),
            },
            @event,
            expenses = expenses ?? _noExpenses,
            family = new { spouse = true, children = Array.Empty<object>() },
            claim = claim ?? new { },
        };

    private static LocalDate LastDay(LocalDate from, (int Months, int Days) length) => from.PlusMonths(length.Months).PlusDays(length.Days - 1);

    private static string OutcomeOrRejection(JsonElement answer, string benefit) =>
        TextTable.Rejection(answer) is { Length: > 0 } rejection ? rejection : TextTable.Outcome(answer, benefit);

    private static string Grade(JsonElement answer) => answer.Entitlement(PartialDisability)!.Value.GetProperty("grade").GetString()!;

    private static string DependsOn(JsonElement answer) => string.Join(' ', answer.Strings("dependsOn"));

    private static string[] Months(YearMonth first, YearMonth last) =>
        [$"{YearMonthPattern.Iso.Format(first)}/{YearMonthPattern.Iso.Format(last)}"];

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
