using System.Text;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Json;

public sealed class MalformedTests
{
    private const string Whole =
        """{"id":"k-1","participant":{"segment":"pu","birthDate":"1980-02-29","wageBasis":{"kind":"piece","lastMonths":[1,2,3]},"jobs":2},"membership":{"registeredOn":"2020-01-01","programmes":["jkk"],"paidMonths":["2020-01/2024-12",{"months":"2025-02","paidOn":"2025-03-01"}]},"event":{"kind":"workAccident","date":"2025-08-27","suspicion":{},"incapacity":[{"from":"2025-08-27","to":"2025-08-28"}],"losses":[{"code":"scalp","assessed":12.5}],"sight":{"better":80.5,"worse":40}},"expenses":{"medicalElsewhere":{"amount":5,"highestLocalStandard":4}},"family":{"children":[{"birthDate":"2010-05-05"}]},"claim":{"appliedOn":"2025-09-01"}}""";

    private static readonly string Contribution = BenefitsJson.Write(new ContributionCase
    {
        Id = "k-1",
        Contributor = ContributorKind.Pu,
        Months = new(new YearMonth(2025, 1), new YearMonth(2025, 6)),
        Workers = 7,
        Sector = Sector.Transport,
        PaidBy = ContributionPayer.Employer,
        Wage = new PieceWage([new(1), new(2), new(3)]),
        RiskGroup = RiskGroup.High,
        LabourIntensive = true,
        InJkp = true,
        PaidOn = new LocalDate(2025, 7, 1),
    });

    private static readonly string[] Wrong =
    [
        "null", "true", "-1", "1e400", "99999999999999999999999999", "0.05", "\"\"", "\"\\ud800\"", "\"2025-13-01\"", "[]", "[null]", "[[]]", "{}", "{\"a\":1}",
        "{\"kind\":\"x\"}", "[1,2,3,4,5,6,7,8,9]", "\"9999-12-31\"", "NaN", "'", "",
    ];

    [Fact]
    public void ReadCase_ManyMalformedInputs_ThrowsOfNoneAndNamesAPlaceOfEach() => Refuses(Whole, BenefitsJson.ReadCase);

    [Fact]
    public void ReadVoucher_ManyMalformedInputs_ThrowsOfNoneAndNamesAPlaceOfEach() => Refuses(
        $$"""{"paid":{"jkm.funeral":10000000},"paidTotal":10000000,"reference":"r","payer":"bpjs","arrearsDeducted":5,"case":{{Whole}}}""",
        BenefitsJson.ReadVoucher);

    [Fact]
    public void ReadContributionCase_ManyMalformedInputs_ThrowsOfNoneAndNamesAPlaceOfEach() => Refuses(Contribution, BenefitsJson.ReadContributionCase);

    [Theory]
    [InlineData("{\"id\":\"a\",\"id\":\"a\"}", "id")]
    [InlineData("{\"\\ud800\":1}", "\uFFFD")]
    [InlineData("{\"id\":\"\\ud800\"}", "id")]
    public void ReadCase_OddKeysAndTexts_NamesThem(string json, string path)
    {
        BenefitsJson.ReadCase(json).Problems.Select(problem => problem.Path).Should().Contain(path);
    }

    [Fact]
    public void ReadCase_AMegabyteOfDoubledNames_IsRefusedAtOnce()
    {
        string names = string.Join(',', Enumerable.Range(0, 40_000).SelectMany(number => new[] { $"\"n{number}\":1", $"\"n{number}\":1" }));

        JsonInput<BenefitCase> read = BenefitsJson.ReadCase($"{{{names}}}");

        read.Value.Should().BeNull();
        read.Problems.Count.Should().BeLessThan(1_010);
    }

    /// <summary>What is spoiled is refused with places, each with its words, or is sound after all. A serializer throws only what serializers throw.</summary>
    private static void Refuses<T>(string whole, Func<ReadOnlyMemory<byte>, JsonInput<T>> readText)
        where T : class
    {
        readText(Encoding.UTF8.GetBytes(whole)).Problems.Should().BeEmpty();
        var random = new Random(20251129);
        int refused = 0;
        for (int i = 0; i < Setting.Share(10_000); i++)
        {
            byte[] input = Spoiled(whole, random);

            JsonInput<T> read = readText(input);

            if (read.Value is null)
            {
                refused++;
                read.Problems.Should().NotBeEmpty(Encoding.UTF8.GetString(input));
                read.Problems.Should().OnlyContain(problem => problem.Path.Length > 0 && problem.Message.Indonesian.Length > 0 && problem.Message.English.Length > 0, Encoding.UTF8.GetString(input));
                OfASerializer<T>(input).Should().Match(thrown => thrown is JsonException || thrown == null, Encoding.UTF8.GetString(input));
            }
            else
            {
                read.Problems.Should().BeEmpty();
            }
        }

        refused.Should().BeGreaterThan(Setting.Share(10_000) / 2);
    }

    private static Exception? OfASerializer<T>(byte[] input)
    {
        try
        {
            _ = JsonSerializer.Deserialize<T>(input);
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, the test says of which input.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return thrown;
        }
    }

    /// <summary>A case with something wrong in it: cut, shuffled, a value of another kind, a name doubled, nested deep, a byte changed.</summary>
    private static byte[] Spoiled(string text, Random random)
    {
        byte[] whole = Encoding.UTF8.GetBytes(text);
        switch (random.Next(6))
        {
            case 0:
                return whole[..random.Next(whole.Length)];
            case 1:
                int at = random.Next(whole.Length);
                whole[at] = (byte)random.Next(256);
                return whole;
            case 2:
                int from = text.IndexOf(':', random.Next(text.Length - 40)) + 1;
                int to = text.IndexOfAny([',', '}', ']'], from);
                return Encoding.UTF8.GetBytes(text[..from] + Wrong[random.Next(Wrong.Length)] + text[to..]);
            case 3:
                string name = random.OneOf("participant", "event", "segment", "claim", "losses", "zzz");
                return Encoding.UTF8.GetBytes(text[..^1] + $",\"{name}\":{Wrong[random.Next(Wrong.Length)]}}}");
            case 4:
                string deep = new string('[', random.Between(1, 80));
                return Encoding.UTF8.GetBytes(text.Replace("\"k-1\"", deep + new string(']', deep.Length), StringComparison.Ordinal));
            default:
                string[] parts = text.Split(',');
                random.Shuffle(parts);
                return Encoding.UTF8.GetBytes(string.Join(',', parts));
        }
    }
}
