using System.Globalization;
using System.Text.Json;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>Each boundary of the law, walked over through the JSON contract; the approved texts are part of the review.</summary>
public sealed class CaseTableBoundaryTests
{
    private const long LowestIncome = 1_000_000;

    private static readonly object _spouseOnly = new { spouse = true, children = Array.Empty<object>() };

    [Fact]
    public void Assess_DeathsAroundEachDateOfTheLaw_AreAsApproved()
    {
        string[] dates =
        [
            "2015-06-30", "2015-07-01", "2019-12-01", "2019-12-02", "2021-03-31", "2021-04-01", "2025-02-23", "2025-02-24",
        ];
        string[] kinds = ["nonWorkDeath", "workAccident", "suddenDeathAtWork"];
        var table = new TextTable(
            "death on", "kind", "lump sum", "death grant", "periodic grant", "funeral", "scholarship now", "scheduled", "payable now", "claim by");
        (string Date, string Kind)[] rows = [.. dates.SelectMany(date => kinds.Select(kind => (date, kind)))];
        foreach (((string date, string kind), JsonElement answer) in rows.Zip(Assess(rows.Select(row => DeathOf(row.Kind, Day(row.Date))))))
        {
            table.Add(answer.Find("errors") is not null
                ? [date, kind, TextTable.Rejection(answer), "", "", "", "", "", "", ""]
                :
                [
                    date,
                    kind,
                    TextTable.Outcome(answer, "jkm.lump-sum"),
                    TextTable.Outcome(answer, "jkk.death-grant"),
                    Both(answer, "periodic-grant"),
                    Both(answer, "funeral"),
                    Both(answer, "scholarship"),
                    TextTable.Money(answer.Total("scheduled")),
                    TextTable.Money(answer.Total("payableNow")),
                    answer.Find("claimBy")?.GetString() ?? "",
                ]);
        }

        Approved.ShouldBe("dates", table.ToString());
    }

    [Fact]
    public void Assess_DeathOfANewMemberAroundEachDateOfTheLaw_IsAsApproved()
    {
        string[] dates = ["2019-12-01", "2019-12-02", "2021-03-31", "2021-04-01", "2025-02-23", "2025-02-24", "2025-02-28"];
        var table = new TextTable("registered on", "death on", "lump sum", "periodic grant", "funeral", "payable now", "depends on");
        (LocalDate Registered, LocalDate Died)[] rows =
        [
            .. dates.Select(Day).SelectMany(died => new[] { died.PlusDays(-7), died.PlusDays(-1), died }.Select(registered => (registered, died))),
        ];
        IEnumerable<object> cases = rows.Select(row => Case(
            "bpu",
            "nonWorkDeath",
            row.Died,
            new { registeredOn = Text(row.Registered), paidMonths = Months(row.Registered.ToYearMonth(), row.Died.ToYearMonth()) },
            _spouseOnly));
        foreach (((LocalDate registered, LocalDate died), JsonElement answer) in rows.Zip(Assess(cases)))
        {
            table.Add(
                Text(registered),
                Text(died),
                TextTable.Outcome(answer, "jkm.lump-sum"),
                TextTable.Outcome(answer, "jkm.periodic-grant"),
                TextTable.Outcome(answer, "jkm.funeral"),
                TextTable.Money(answer.Total("payableNow")),
                DependsOn(answer));
        }

        Approved.ShouldBe("new-members", table.ToString());
    }

    [Fact]
    public void Assess_ContributionMonths0To60_AreAsApproved()
    {
        var table = new TextTable("paid months", "2018: payable now", "2018: scholarship", "2025: payable now", "2025: scholarship now", "2025: scheduled");
        LocalDate[] days = [new(2018, 6, 20), new(2025, 6, 20)];
        (int Paid, JsonElement In2018, JsonElement In2025)[] rows =
        [
            .. Enumerable.Range(0, 61).Zip(
                Assess(Enumerable.Range(0, 61).Select(paid => AfterMonths(paid, days[0]))),
                Assess(Enumerable.Range(0, 61).Select(paid => AfterMonths(paid, days[1])))),
        ];
        foreach ((int paid, JsonElement in2018, JsonElement in2025) in rows)
        {
            table.Add(
                $"{paid}",
                TextTable.Money(in2018.Total("payableNow")),
                TextTable.Outcome(in2018, "jkm.scholarship"),
                TextTable.Money(in2025.Total("payableNow")),
                TextTable.Outcome(in2025, "jkm.scholarship"),
                TextTable.Money(in2025.Total("scheduled")));
        }

        Approved.ShouldBe("contribution-months", table.ToString());
    }

    [Fact]
    public void Assess_Arrears0To6Months_AreAsApproved()
    {
        var table = new TextTable(
            "segment", "kind", "death on", "unpaid", "arrears", "amount", "deducted", "payable now", "deferred", "net", "payer");
        (string Segment, string Kind, LocalDate Died, int Unpaid)[] rows =
        [
            .. from segment in new[] { "bpu", "pu" }
               from kind in new[] { "nonWorkDeath", "workAccident" }
               from died in new[] { new LocalDate(2018, 6, 20), new LocalDate(2025, 6, 20) }
               from unpaid in Enumerable.Range(0, 7)
               select (segment, kind, died, unpaid),
        ];
        IEnumerable<object> cases = rows.Select(row =>
        {
            // On 20 June the month of June is due for a BPU, and May for a PU.
            YearMonth latestDue = (row.Segment == "bpu" ? row.Died : row.Died.PlusMonths(-1)).ToYearMonth();
            YearMonth latestPaid = latestDue.PlusMonths(-row.Unpaid);
            YearMonth first = latestDue.PlusMonths(-24);
            return Case(row.Segment, row.Kind, row.Died, new { registeredOn = Text(first.OnDayOfMonth(2)), paidMonths = Months(first, latestPaid) }, _spouseOnly);
        });
        foreach (((string segment, string kind, LocalDate died, int unpaid), JsonElement answer) in rows.Zip(Assess(cases)))
        {
            JsonElement arrears = answer.GetProperty("arrears");
            table.Add(
                segment,
                kind,
                Text(died),
                $"{unpaid}",
                arrears.Find("months")?.GetRawText() ?? "?",
                TextTable.Money(arrears.Money("amount")),
                arrears.GetProperty("deducted").GetBoolean() ? "yes" : "no",
                TextTable.Money(answer.Total("payableNow")),
                TextTable.Money(answer.Total("deferred")),
                TextTable.Money(answer.Total("net")),
                (answer.Entitlement("jkm.funeral") ?? answer.Entitlement("jkk.funeral"))?.Find("payer")?.GetString() ?? "");
        }

        Approved.ShouldBe("arrears", table.ToString());
    }

    [Fact]
    public void Assess_ThreeMonths0To5_AreAsApproved()
    {
        var table = new TextTable("registered on", "paid", "paid-months", "calendar-months", "ninety-days", "every-death", "depends on");
        LocalDate died = new(2025, 7, 20);
        LocalDate[] registrations =
        [
            new(2025, 2, 3), new(2025, 2, 23), new(2025, 2, 24), new(2025, 3, 3), new(2025, 4, 1), new(2025, 4, 20), new(2025, 4, 21), new(2025, 4, 22),
            new(2025, 5, 2), new(2025, 6, 2), new(2025, 7, 1),
        ];
        (LocalDate Registered, string[] Paid)[] rows =
        [
            .. registrations.SelectMany(registered => PaidMonths(registered.ToYearMonth(), died.ToYearMonth()).Select(paid => (registered, paid))),
        ];
        object[] cases =
        [
            .. rows.Select(row => Case("bpu", "nonWorkDeath", died, new { registeredOn = Text(row.Registered), paidMonths = row.Paid }, _spouseOnly)),
        ];
        IReadOnlyList<JsonElement>[] answers =
        [
            Assess(cases),
            Assess(cases, "--reading", "three-months=calendar-months"),
            Assess(cases, "--reading", "three-months=ninety-days"),
            Assess(cases, "--reading", "three-months-scope=every-death"),
        ];
        for (int i = 0; i < rows.Length; i++)
        {
            table.Add(
            [
                Text(rows[i].Registered),
                rows[i].Paid is [var paid] ? paid : "none",
                .. answers.Select(answer => TextTable.Money(answer[i].Total("payableNow"))),
                DependsOn(answers[0][i]),
            ]);
        }

        Approved.ShouldBe("three-months", table.ToString());
    }

    [Fact]
    public void Assess_EachSchoolLevelAndYearsLeft_IsAsApproved()
    {
        (string Level, int Years)[] levels =
        [
            ("belowSchool", 0), ("kindergarten", 2), ("primary", 6), ("juniorSecondary", 3), ("seniorSecondary", 3), ("tertiary", 5), ("finished", 0),
        ];
        var table = new TextTable("level", "years left", "age", "now", "instalments", "all years", "last due", "last level");
        LocalDate died = new(2025, 6, 20);
        (string Level, int? Left, int Age)[] rows =
        [
            // One year more than the level's maximum counts as the maximum.
            .. levels.SelectMany(level => level.Years == 0
                ? [(level.Level, (int?)null, 3)]
                : Enumerable.Range(1, level.Years + 1).Select(left => (level.Level, (int?)left, 4))),
            .. Enumerable.Range(0, 6).Select(age => ("belowSchool", (int?)null, age)),
            .. Enumerable.Range(14, 10).Select(age => ("seniorSecondary", (int?)3, age)),
        ];
        IEnumerable<object> cases = rows.Select(row => Case(
            "bpu",
            "workAccident",
            died,
            Membership(died, 12),
            new { spouse = true, children = new[] { new { birthDate = Text(died.PlusYears(-row.Age).PlusMonths(-1)), level = row.Level, yearsLeft = row.Left } } }));
        foreach (((string level, int? left, int age), JsonElement answer) in rows.Zip(Assess(cases)))
        {
            JsonElement scholarship = answer.Entitlement("jkk.scholarship")!.Value;
            JsonElement[] schedule = [.. scholarship.Schedule()];
            table.Add(
                level,
                left is { } years ? $"{years}" : "",
                $"{age}",
                TextTable.Outcome(answer, "jkk.scholarship"),
                $"{schedule.Length}",
                TextTable.Money(scholarship.WithSchedule()),
                schedule is [.., var last] ? last.GetProperty("dueOn").GetString()! : "",
                schedule is [.., var final] ? final.GetProperty("level").GetString()! : "");
        }

        Approved.ShouldBe("scholarship", table.ToString());
    }

    [Fact]
    public void Assess_IncomeAroundEachBracket_IsAsApproved()
    {
        LocalDate died = new(2025, 9, 20);
        long[] incomes =
        [
            .. CsvFile.Read("bpu-income-brackets.csv")
                .SelectMany(row => new[] { row["from"], row["to"] })
                .Where(edge => edge.Length > 0)
                .Select(edge => long.Parse(edge, CultureInfo.InvariantCulture))
                .SelectMany(edge => new[] { edge - 1, edge, edge + 1 }),
        ];
        object[] cases = [.. incomes.Select(income => WithIncome(income, died))];
        IReadOnlyList<JsonElement> lower = Assess(cases);
        IReadOnlyList<JsonElement> higher = Assess(cases, "--reading", "bracket-gap=higher");
        var table = new TextTable("income", "death grant", "contribution of a month", "death grant, gap to the higher", "depends on");
        for (int i = 0; i < incomes.Length; i++)
        {
            table.Add(lower[i].Find("errors") is not null
                ? [TextTable.Money(incomes[i]), TextTable.Rejection(lower[i]), "", "", ""]
                :
                [
                    TextTable.Money(incomes[i]),
                    TextTable.Outcome(lower[i], "jkk.death-grant"),
                    TextTable.Money(lower[i].GetProperty("arrears").Money("amount")),
                    TextTable.Outcome(higher[i], "jkk.death-grant"),
                    DependsOn(lower[i]),
                ]);
        }

        Approved.ShouldBe("brackets", table.ToString());
    }

    /// <summary>A death with one month in arrears, so that the month's contribution can be seen.</summary>
    internal static object WithIncome(long income, LocalDate died) => new
    {
        id = $"income {income}",
        participant = new { segment = "bpu", monthlyIncome = income, paidBy = "self" },
        membership = new
        {
            registeredOn = Text(died.PlusMonths(-12)),
            paidMonths = Months(died.PlusMonths(-12).ToYearMonth(), died.PlusMonths(-1).ToYearMonth()),
        },
        @event = new { kind = "workAccident", date = Text(died), diedOn = Text(died) },
        family = _spouseOnly,
    };

    internal static IReadOnlyList<JsonElement> Assess(IEnumerable<object> cases, params string[] options) =>
        Contract.AssessAll([.. cases.Select(item => JsonSerializer.Serialize(item))], options);

    /// <summary>A member since January 2014, with a child who has 3 years of primary school left.</summary>
    private static object DeathOf(string kind, LocalDate died) => new
    {
        id = $"{kind} {Text(died)}",
        participant = new { segment = "bpu", monthlyIncome = LowestIncome, paidBy = "self" },
        membership = new { registeredOn = "2014-01-02", paidMonths = Months(new YearMonth(2014, 1), died.ToYearMonth()) },
        @event = new
        {
            kind,
            date = Text(died),
            diedOn = Text(died),
            hoursFromAttackToDeath = kind == "suddenDeathAtWork" ? 2 : (int?)null,
            doingRegisteredWork = kind == "suddenDeathAtWork" ? true : (bool?)null,
        },
        family = new { spouse = true, children = new[] { new { birthDate = Text(died.PlusYears(-9).PlusMonths(-1)), level = "primary", yearsLeft = 3 } } },
    };

    private static object AfterMonths(int paid, LocalDate died) => Case(
        "bpu",
        "nonWorkDeath",
        died,
        paid == 0 ? new { registeredOn = Text(died.With(DateAdjusters.StartOfMonth)), paidMonths = Array.Empty<string>() } : Membership(died, paid),
        new { spouse = true, children = new[] { new { birthDate = Text(died.PlusYears(-9).PlusMonths(-1)), level = "primary", yearsLeft = 3 } } });

    /// <summary>No month, the last months up to the death, and the first months since registration: up to five each.</summary>
    private static IEnumerable<string[]> PaidMonths(YearMonth first, YearMonth last)
    {
        int months = Period.Between(first.OnDayOfMonth(1), last.OnDayOfMonth(1), PeriodUnits.Months).Months + 1;
        return
        [
            [],
            .. Enumerable.Range(1, Math.Min(months, 5)).Select(paid => Months(last.PlusMonths(1 - paid), last)),
            .. Enumerable.Range(1, Math.Min(months - 1, 5)).Select(paid => Months(first, first.PlusMonths(paid - 1))),
        ];
    }

    private static object Membership(LocalDate died, int paid)
    {
        YearMonth first = died.ToYearMonth().PlusMonths(1 - paid);
        return new { registeredOn = Text(first.OnDayOfMonth(1)), paidMonths = Months(first, died.ToYearMonth()) };
    }

    private static object Case(string segment, string kind, LocalDate died, object membership, object family) => new
    {
        id = $"{segment} {kind} {Text(died)}",
        participant = new
        {
            segment,
            monthlyIncome = segment == "bpu" ? LowestIncome : (long?)null,
            monthlyWage = segment == "pu" ? 3_000_000 : (long?)null,
            paidBy = segment == "bpu" ? "self" : "employer",
        },
        membership,
        @event = new { kind, date = Text(died), diedOn = Text(died) },
        family,
    };

    private static string Both(JsonElement assessment, string benefit) => string.Join(
        " / ",
        new[] { TextTable.Outcome(assessment, "jkk." + benefit), TextTable.Outcome(assessment, "jkm." + benefit) }.Where(text => text.Length > 0));

    private static string DependsOn(JsonElement assessment) =>
        string.Join(' ', assessment.GetProperty("dependsOn").EnumerateArray().Select(reading => reading.GetString()));

    private static string[] Months(YearMonth first, YearMonth last) =>
        [$"{YearMonthPattern.Iso.Format(first)}/{YearMonthPattern.Iso.Format(last)}"];

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
