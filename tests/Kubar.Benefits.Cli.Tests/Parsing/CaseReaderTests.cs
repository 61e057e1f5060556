using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Json.Streaming;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Parsing;

public sealed class CaseReaderTests
{
    private const string Minimal = """{"id":"k-1","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"}}""";

    [Fact]
    public void Read_OnlyWhatIsRequired_LeavesTheRestUnknown()
    {
        ParsedCase parsed = Parse(Minimal);
        parsed.Problems.Should().BeEmpty();
        parsed.Case.Should().Be(new BenefitCase
        {
            Id = "k-1",
            Participant = new() { Segment = Segment.Bpu },
            Event = new() { Kind = EventKind.WorkAccident, Date = new(2025, 8, 27) },
        });
    }

    [Fact]
    public void Read_EveryProperty_ReachesTheCase()
    {
        ParsedCase parsed = Parse(
            """
            {
              "id": "k-2",
              "participant": { "segment": "pu", "birthDate": "1980-02-29", "monthlyIncome": 1000000, "monthlyWage": 4000000,
                "actualMonthlyWage": 5e6, "leftHanded": true, "paidBy": "village", "sector": "transport" },
              "membership": { "registeredOn": "2020-01-01", "registered": true, "paidMonths": ["2020-01/2024-12", "2025-02"], "arrearsPaidOn": "2025-03-01" },
              "event": { "kind": "suddenDeathAtWork", "date": "2025-08-27", "diedOn": "2025-08-28", "hoursFromAttackToDeath": 23.5,
                "doingRegisteredWork": false, "employmentEndedOn": "2025-01-01", "incapacity": { "from": "2025-08-27", "to": "2025-08-28" },
                "recoveredOn": "2025-08-29", "permanentTotalDisability": true,
                "losses": [ { "code": "eye-one", "functionLost": 12.5, "assessed": 0.7, "measured": 40 } ], "returnToWorkRecommended": true },
              "expenses": { "medical": 1, "dentures": 2, "hearingAid": 3, "glasses": 4, "homeCare": { "amount": 5, "months": 6 },
                "transport": { "land": 7, "sea": 8, "air": 9 }, "orthosisReferencePrice": 10 },
              "family": { "spouse": true, "parents": false, "siblings": true, "parentsInLaw": false, "will": "notarial",
                "children": [ { "birthDate": "2010-05-05", "level": "juniorSecondary", "yearsLeft": 2, "married": true, "work": "intern", "puMonths": 3, "registered": false } ] },
              "claim": { "appliedOn": "2025-09-01", "paidOn": "2025-09-08" }
            }
            """);
        parsed.Problems.Should().BeEmpty();
        parsed.Case.Should().Be(new BenefitCase
        {
            Id = "k-2",
            Participant = new()
            {
                Segment = Segment.Pu,
                BirthDate = new LocalDate(1980, 2, 29),
                MonthlyIncome = new Rupiah(1_000_000),
                MonthlyWage = new Rupiah(4_000_000),
                ActualMonthlyWage = new Rupiah(5_000_000),
                LeftHanded = true,
                PaidBy = ContributionPayer.Village,
                Sector = Sector.Transport,
            },
            Membership = new()
            {
                RegisteredOn = new LocalDate(2020, 1, 1),
                PaidMonths = [new(new(2020, 1), new(2024, 12)), new(new YearMonth(2025, 2))],
                ArrearsPaidOn = new LocalDate(2025, 3, 1),
            },
            Event = new()
            {
                Kind = EventKind.SuddenDeathAtWork,
                Date = new(2025, 8, 27),
                DiedOn = new LocalDate(2025, 8, 28),
                TimeFromAttackToDeath = Duration.FromMinutes(23 * 60 + 30),
                DoingRegisteredWork = false,
                EmploymentEndedOn = new LocalDate(2025, 1, 1),
                Incapacity = [new DateInterval(new(2025, 8, 27), new(2025, 8, 28))],
                RecoveredOn = new LocalDate(2025, 8, 29),
                PermanentTotalDisability = true,
                Losses = [new("eye-one") { FunctionLost = new(1250), Assessed = new(70), Measured = 40 }],
                ReturnToWorkRecommended = true,
            },
            Expenses = new()
            {
                Medical = new Rupiah(1),
                Dentures = new Rupiah(2),
                HearingAid = new Rupiah(3),
                Glasses = new Rupiah(4),
                HomeCare = new Rupiah(5),
                HomeCareMonths = 6,
                TransportByLand = new Rupiah(7),
                TransportBySea = new Rupiah(8),
                TransportByAir = new Rupiah(9),
                OrthosisReferencePrice = new Rupiah(10),
            },
            Family = new()
            {
                Spouse = true,
                Parents = false,
                Siblings = true,
                ParentsInLaw = false,
                Will = Will.Notarial,
                Children = [new() { BirthDate = new LocalDate(2010, 5, 5), Level = SchoolLevel.JuniorSecondary, YearsLeft = 2, Married = true, Work = ChildWork.Intern, PuMonths = 3, Registered = false }],
            },
            Claim = new() { AppliedOn = new LocalDate(2025, 9, 1), PaidOn = new LocalDate(2025, 9, 8) },
        });
    }

    [Fact]
    public void Read_Null_EqualsAbsent()
    {
        ParsedCase parsed = Parse(
            """
            {"id":"k-1","participant":{"segment":"bpu","birthDate":null,"monthlyIncome":null,"leftHanded":null,"paidBy":null},
             "membership":null,"event":{"kind":"workAccident","date":"2025-08-27","incapacity":null,"losses":null,"hoursFromAttackToDeath":null},
             "expenses":{"homeCare":null,"transport":null},"family":null,"claim":null}
            """);
        parsed.Problems.Should().BeEmpty();
        parsed.Case.Should().Be(Parse(Minimal).Case);
    }

    [Fact]
    public void Read_EmptyChildren_AreNotUnknownChildren()
    {
        Parse(Minimal.Replace("\"event\"", "\"family\":{\"children\":[]},\"event\"", StringComparison.Ordinal)).Case!.Family!.Children.Should().BeEmpty();
        Parse(Minimal.Replace("\"event\"", "\"family\":{},\"event\"", StringComparison.Ordinal)).Case!.Family!.Children.Should().BeNull();
    }

    [Fact]
    public void Read_NothingRequiredGiven_NamesAllOfIt()
    {
        ProblemsOf("{}").Should().Equal(
            "id: required", "participant.segment: required", "event.kind: required", "event.date: required");
    }

    [Fact]
    public void Read_RequiredNull_IsMissing()
    {
        ProblemsOf("""{"id":null,"participant":{"segment":null},"event":{"kind":null,"date":null}}""").Should().Equal(
            "id: required", "participant.segment: required", "event.kind: required", "event.date: required");
    }

    [Fact]
    public void Read_ManyProblems_ListsThemAllWithTheirPaths()
    {
        ProblemsOf(
            """
            {
              "id": 7, "colour": "red",
              "participant": { "segment": "BPU", "birthDate": "1980-02-30", "monthlyIncome": 1000000.5, "leftHanded": "yes", "nik": "x" },
              "membership": { "registered": 1, "paidMonths": ["2025-01", "2025-1", 5] },
              "event": { "kind": "accident", "date": 20250827, "hoursFromAttackToDeath": -1,
                "incapacity": { "from": "2025-08-27", "to": "2025-08-26" },
                "losses": [ { "functionLost": 1.005 }, 3 ] },
              "expenses": { "medical": "1000", "homeCare": { "months": 2.5, "cost": 1 }, "transport": [] },
              "family": { "will": "oral", "children": [ {}, { "birthDate": "2010", "yearsLeft": 99999999999, "level": "primary" } ] },
              "claim": { "appliedOn": "2025-02-29" }
            }
            """).Should().Equal(
            "id: must be a string",
            "participant.segment: \"BPU\" is not known; choose from: bpu, pu",
            "participant.birthDate: \"1980-02-30\" is not a day of the calendar",
            "participant.monthlyIncome: 1000000.5 is not whole rupiah, for example 1500000",
            "participant.leftHanded: must be true or false, without quotes",
            "participant.nik: unknown property; known are: segment, birthDate, monthlyIncome, monthlyWage, actualMonthlyWage, wageBasis, jobs, alsoSegment, employerKind, employedSince, leftHanded, paidBy, sector",
            "membership.registered: must be true or false, without quotes",
            "membership.paidMonths[1]: \"2025-1\" is not a month year-month, for example 2026-11, or a range 2026-01/2026-11",
            "membership.paidMonths[2]: must be a month, for example \"2026-11\" or \"2026-01/2026-11\", or an object with months and paidOn",
            "event.kind: \"accident\" is not known; choose from: workAccident, occupationalDisease, suddenDeathAtWork, nonWorkDeath",
            "event.date: must be a string",
            "event.hoursFromAttackToDeath: must be at least 0",
            "event.incapacity.to: must not be before \"from\"",
            "event.losses[0].code: required",
            "event.losses[0].functionLost: 1.005 is not a percentage with at most one decimal, for example 12.5",
            "event.losses[1]: must be an object",
            "expenses.medical: must be a number, without quotes",
            "expenses.homeCare.months: 2.5 is not a whole number, for example 3",
            "expenses.homeCare.cost: unknown property; known are: amount, months",
            "expenses.transport: must be an object",
            "family.will: \"oral\" is not known; choose from: none, other, notarial",
            "family.children[1].birthDate: \"2010\" is not a date year-month-day, for example 2026-11-22",
            "family.children[1].yearsLeft: out of range",
            "claim.appliedOn: \"2025-02-29\" is not a day of the calendar",
            "colour: unknown property; known are: id, participant, membership, event, expenses, family, claim");
    }

    [Theory]
    [InlineData("participant", "5", "participant: must be an object")]
    [InlineData("event", "[]", "event: must be an object")]
    [InlineData("family", "\"none\"", "family: must be an object")]
    [InlineData("family", "{\"children\":{}}", "family.children: must be an array")]
    [InlineData("membership", "{\"paidMonths\":\"2025-01\"}", "membership.paidMonths: must be an array")]
    [InlineData("membership", "{\"paidMonths\":[null]}", "membership.paidMonths[0]: must be a month, for example \"2026-11\" or \"2026-01/2026-11\", or an object with months and paidOn")]
    [InlineData("family", "{\"children\":[null]}", "family.children[0]: must be an object")]
    [InlineData("expenses", "{\"medical\":1e30}", "expenses.medical: out of range")]
    [InlineData("expenses", "{\"medical\":9223372036854775808}", "expenses.medical: out of range")]
    [InlineData("expenses", "{\"medical\":true}", "expenses.medical: must be a number, without quotes")]
    [InlineData("claim", "{\"paidOn\":\"\\ud800\"}", "claim.paidOn: holds a character that is not valid")]
    [InlineData("claim", "{\"\\ud800\":1}", "claim.\uFFFD: unknown property; known are: appliedOn, fieldCheckEndedOn, paidOn")]
    [InlineData("claim", "{\"a\\u001b[2J\":1}", "claim.a?[2J: unknown property; known are: appliedOn, fieldCheckEndedOn, paidOn")]
    public void Read_WrongValue_IsAProblemAtItsPath(string property, string json, string problem)
    {
        ProblemsOf($$"""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"},"{{property}}":{{json}}}""")
            .Should().Contain(problem);
    }

    [Fact]
    public void Read_DuplicateProperty_IsAProblemOnce()
    {
        ProblemsOf("""{"id":"a","id":"b","id":"c","participant":{"segment":"bpu","segment":"bpu"},"event":{"kind":"workAccident","date":"2025-08-27"}}""")
            .Should().Equal("participant.segment: given more than once", "id: given more than once");
    }

    [Fact]
    public void Read_ElementThatCannotBeRead_LeavesTheOthersInTheirPlaces()
    {
        ParsedCase parsed = Parse(
            """{"id":"a","participant":{"segment":"bpu"},"membership":{"paidMonths":["x","2025-01"]},"event":{"kind":"workAccident","date":"2025-08-27","losses":[1,{"code":"eye-one"}]},"family":{"children":["x",{"yearsLeft":2}]}}""");
        parsed.Case!.Membership.PaidMonths![1].Should().Be(new PaidPeriod(new YearMonth(2025, 1)));
        parsed.Case.Event.Losses[1].Code.Should().Be("eye-one");
        parsed.Case.Family!.Children![1].YearsLeft.Should().Be(2);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"", "not valid JSON at line 3, byte 10")]
    [InlineData("{\"id\":\"a\",}", "not valid JSON at line 3, byte 11")]
    [InlineData("{'id':1}", "not valid JSON at line 3, byte 2")]
    [InlineData("{} {}", "not valid JSON at line 3, byte 4")]
    [InlineData("{\"id\": 01}", "not valid JSON at line 3, byte 9")]
    [InlineData("{\"id\": NaN}", "not valid JSON at line 3, byte 8")]
    [InlineData("// no comment", "not valid JSON at line 3, byte 1")]
    [InlineData("42", "must be an object")]
    [InlineData("[]", "must be an object")]
    [InlineData("null", "must be an object")]
    public void Parse_NoCase_SaysWhere(string json, string message)
    {
        ProblemsOf(json).Should().Equal($"line 3: {message}");
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Parse_NestedTooDeep_IsAProblem(char open, char close)
    {
        string opening = open == '{' ? "{\"a\":" : "[";
        string json = string.Concat(Enumerable.Repeat(opening, 100_000)) + "1" + new string(close, 100_000);
        ProblemsOf(json).Should().Equal("line 3: objects and arrays are nested more than 32 deep");
    }

    [Fact]
    public void Parse_NotUtf8_IsAProblem()
    {
        ParsedCase.Of(new RawCase("line 3", new(3, 1), new byte[] { (byte)'"', 0xFF, (byte)'"' }, null)).Problems
            .Select(problem => problem.ToString()).Should().Equal("line 3: not valid UTF-8");
    }

    [Fact]
    public void Messages_InIndonesian_AreIndonesian()
    {
        Parse("""{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"workAccident","date":"2025-02-30"},"x":1}""").Problems
            .Select(problem => problem.Message.Indonesian).Should().Equal(
            "\"2025-02-30\" tidak ada dalam kalender",
            "properti tidak dikenal; yang dikenal: id, participant, membership, event, expenses, family, claim");
    }

    private static ParsedCase Parse(string json) => ParsedCase.Of(new RawCase("line 3", new(3, 1), Encoding.UTF8.GetBytes(json), null));

    private static IEnumerable<string> ProblemsOf(string json) => Parse(json).Problems.Select(problem => problem.ToString());
}
