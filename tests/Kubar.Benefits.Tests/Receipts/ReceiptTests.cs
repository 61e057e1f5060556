using System.Globalization;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Receipts;

public sealed class ReceiptTests
{
    private static readonly BenefitCase Death = new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000), PaidBy = ContributionPayer.Regency },
        Membership = new() { RegisteredOn = new(2025, 2, 25), PaidMonths = [new(new(2025, 2), new(2025, 3))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 3, 20) },
        Family = new() { Spouse = true, Children = [] },
    };

    private static readonly AssessmentOptions Options = new()
    {
        Readings = Readings.Default.With(ReadingCatalogue.LateDays["working-days"]),
        PublicHolidays = [new(2025, 3, 31), new(2025, 1, 1), new(2025, 3, 31)],
    };

    [Fact]
    public void Of_ACase_SealsWhatItWasMadeOf()
    {
        var receipt = Receipt.Create(Death, Options);

        receipt.Id.Should().Be("k-1");
        receipt.LibraryVersion.Should().MatchRegex(@"^\d+\.\d+\.\d+$");
        receipt.RulebookHash.Should().Be(EncodedRulebook.Hash);
        receipt.FactsHash.Should().Be(EncodedRulebook.HashOf(receipt.Facts));
        receipt.Readings.Should().HaveCount(ReadingCatalogue.All.Count).And.Contain("late-days=working-days").And.Contain("three-months=paid-months");
        receipt.Holidays.Should().Equal("2025-01-01", "2025-03-31");
        receipt.Result.Should().Contain("""{"amount":10000000,"benefit":"jkm.funeral","grade":"A","heirRank":"spouseAndChildren","payee":"heirs",""");
        receipt.IsSealIntact.Should().BeTrue();
        receipt.Text.Should().NotContain("\n");
    }

    [Fact]
    public void Of_AMalformedCase_Throws() =>
        FluentActions.Invoking(() => Receipt.Create(Death with { Id = " " }, Options)).Should().Throw<InvalidCaseException>();

    [Fact]
    public void Of_OtherReadingsOrHolidaysOrFacts_GivesAnotherSeal()
    {
        Receipt[] receipts =
        [
            Receipt.Create(Death, Options),
            Receipt.Create(Death, Options with { Readings = Readings.Default }),
            Receipt.Create(Death, Options with { PublicHolidays = [] }),
            Receipt.Create(Death with { Id = "k-2" }, Options),
            Receipt.Create(Death with { Participant = Death.Participant with { MonthlyIncome = new(1_000_001) } }, Options),
        ];

        receipts.Select(receipt => receipt.Seal).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void TryParse_TheTextOfAReceipt_GivesAnEqualOne() => Always.Holds(full =>
    {
        var receipt = Receipt.Create(full, Options);
        return Receipt.TryParse(receipt.Text, out Receipt? parsed) && parsed.Equals(receipt) && parsed.IsSealIntact && parsed.Seal == receipt.Seal ? null : "another receipt";
    });

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"seal\":\"x\"}")]
    public void TryParse_SomethingElse_GivesNone(string text) =>
        Receipt.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void TryParse_AnotherLayoutOfTheText_GivesNone() =>
        Receipt.TryParse(Receipt.Create(Death, Options).Text.Replace(",", ", ", StringComparison.Ordinal), out _).Should().BeFalse("every letter counts");

    [Fact]
    public void Verification_OfAReceiptWithAnyByteChanged_DoesNotHold()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Receipt.Create(Death, Options).Text);
        var random = new Random(20_250_224);

        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] changed = [.. bytes];
            changed[at] = (byte)(changed[at] ^ (1 << random.Next(8)));
            Holds(changed).Should().BeFalse("byte {0} of {1} was changed", at, Encoding.UTF8.GetString(changed));
        }
    }

    [Fact]
    public void Verification_OfAnyReceiptTamperedWith_DoesNotHold() => Always.Holds(full =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Receipt.Create(full, Options).Text);
        var random = new Random(full.Id.Length + bytes.Length);
        for (int tried = 0; tried < 20; tried++)
        {
            int at = random.Next(bytes.Length);
            byte[][] changes =
            [
                [.. bytes[..at], (byte)random.Next(32, 127), .. bytes[(at + 1)..]],
                [.. bytes[..at], .. bytes[(at + 1)..]],
                [.. bytes[..at], (byte)random.Next(32, 127), .. bytes[at..]],
            ];
            foreach (byte[] changed in changes.Where(changed => !changed.AsSpan().SequenceEqual(bytes)))
            {
                if (Holds(changed))
                {
                    return $"nobody noticed byte {at}: {Encoding.UTF8.GetString(changed)}";
                }
            }
        }

        return null;
    });

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("nb-NO")]
    public void Of_InAnotherCulture_GivesTheSameBytes(string culture)
    {
        string[] Texts() => [.. Enumerable.Range(0, 200).Select(seed => Receipt.Create(CaseGenerator.FromSeed(seed), Options).Text)];
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string[] expected = Texts();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Texts().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Whether a reader who has the case would take these bytes for its receipt.</summary>
    private static bool Holds(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return Receipt.TryParse(text, out Receipt? receipt) && receipt.IsSealIntact;
    }
}
