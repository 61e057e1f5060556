using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Receipts;

/// <summary>What verification says of receipts that somebody has changed and sealed anew, as a forger or an older library would.</summary>
public sealed class VerificationTests
{
    private static readonly BenefitCase Death = new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu },
        Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
        Family = new() { Spouse = true, Children = [] },
    };

    private static readonly Receipt Sealed = Receipt.Create(Death, AssessmentOptions.Default);

    [Fact]
    public void Of_AnUntouchedReceipt_Holds() => Always.Holds(full =>
    {
        var options = new AssessmentOptions { Readings = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]) };
        var verification = Verification.Check(Receipt.Create(full, options), full);
        return verification is { Holds: true, IsSameRulebook: true, UnansweredReadings.Count: 0 } ? null : verification.ToString();
    });

    [Fact]
    public void Of_AnotherCase_SaysThatTheFactsDiffer()
    {
        var verification = Verification.Check(Sealed, Death with { Event = Death.Event with { Date = new(2024, 8, 21) } });

        verification.Should().Match<Verification>(found => found.IsSealIntact && !found.AreFactsIntact && !found.Holds);
    }

    [Fact]
    public void Of_AResultSealedAnew_NamesWhatDiffers()
    {
        Receipt forged = SealedAnew("\"amount\":20000000", "\"amount\":32000000");

        var verification = Verification.Check(forged, Death);

        verification.Holds.Should().BeFalse();
        verification.IsSealIntact.Should().BeTrue("the forger sealed it anew");
        verification.Differences.Should().Equal(new ResultDifference("entitlements[jkm.lump-sum].amount", "32000000", "20000000"));
    }

    [Fact]
    public void Of_AnEntitlementLeftOut_NamesIt()
    {
        int start = Sealed.Text.IndexOf("{\"amount\":10000000,\"benefit\":\"jkm.funeral\"", StringComparison.Ordinal);
        int end = Sealed.Text.IndexOf('}', start) + 2;

        var verification = Verification.Check(SealedAnew(Sealed.Text[start..end], ""), Death);

        verification.Differences.Should().ContainSingle().Which.Path.Should().Be("entitlements[jkm.funeral]");
    }

    [Fact]
    public void Of_AnotherRulebookWithTheSameResult_HoldsAndSaysSo()
    {
        Receipt older = SealedAnew(EncodedRulebook.Hash, new string('0', 64));

        var verification = Verification.Check(older, Death);

        verification.Should().Match<Verification>(found => found.Holds && !found.IsSameRulebook && found.LibraryVersion == EncodedRulebook.LibraryVersion);
    }

    [Fact]
    public void Of_AReadingThatIsNotKnown_NamesIt()
    {
        var verification = Verification.Check(SealedAnew("rounding=down", "rounding=to-the-thousand"), Death);

        verification.UnknownReadings.Should().Equal("rounding=to-the-thousand");
        verification.UnansweredReadings.Should().Equal("rounding");
        verification.Holds.Should().BeFalse();
    }

    [Fact]
    public void Of_AReadingThatWasNotAskedYet_TakesItsDefault()
    {
        var verification = Verification.Check(SealedAnew("\"rounding=down\",", ""), Death);

        verification.UnansweredReadings.Should().Equal("rounding");
        verification.Holds.Should().BeTrue();
    }

    [Fact]
    public void Of_FactsThatAreRejectedNow_SaysWhatIsWrongWithThem()
    {
        BenefitCase wrong = Death with { Claim = new() { AppliedOn = new(2024, 9, 2), PaidOn = new(2024, 9, 1) } };

        var verification = Verification.Check(Sealed, wrong);

        verification.Problems.Should().NotBeEmpty();
        verification.Holds.Should().BeFalse();
    }

    [Fact]
    public void Check_AnotherKeyBesideTheFactsSealedAnew_DoesNotHold()
    {
        int outer = Sealed.Text.LastIndexOf("\"id\":\"k-1\"", StringComparison.Ordinal);
        Receipt forged = Anew(Sealed.Text[..outer] + "\"id\":\"k-2\"" + Sealed.Text[(outer + "\"id\":\"k-1\"".Length)..]);

        var verification = Verification.Check(forged);

        (forged.Id, verification.IsSealIntact).Should().Be(("k-2", true));
        verification.Should().Match<Verification>(found => !found.AreFactsIntact && !found.Holds);
    }

    [Theory]
    [InlineData("[\"2024-02-30\"]", "holidays[0]")]
    [InlineData("[\"2024-02-29\",\"2024-02-28\"]", "holidays[1]")]
    [InlineData("[\"2024-02-29\",\"2024-02-29\"]", "holidays[1]")]
    [InlineData("[\"\"]", "holidays[0]")]
    public void Check_ImpossibleHolidaysSealedAnew_DoesNotHold(string holidays, string path)
    {
        var verification = Verification.Check(SealedAnew("\"holidays\":[]", $"\"holidays\":{holidays}"));

        verification.IsSealIntact.Should().BeTrue();
        verification.Problems.Select(problem => problem.Path).Should().Equal(path);
        verification.Holds.Should().BeFalse();
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    public void TryParse_HalfOfASurrogatePair_IsNoReceipt(string half) =>
        Receipt.TryParse(Sealed.Text.Replace("k-1", half, StringComparison.Ordinal), out _).Should().BeFalse("RFC 8785 has no text for it");

    [Fact]
    public void TryParse_HalfOfASurrogatePairAsItIs_IsNoReceipt() =>
        Receipt.TryParse(Sealed.Text.Replace("k-1", $"{'\ud800'}", StringComparison.Ordinal), out _).Should().BeFalse();

    private static Receipt Anew(string changed)
    {
        CanonicalObject document = CanonicalReader.Read(changed)!.Without("seal");
        string text = document.With("seal", EncodedRulebook.HashOf(document.ToString())).ToString();
        return Receipt.TryParse(text, out Receipt? receipt) ? receipt : throw new InvalidOperationException($"Not a receipt: {text}");
    }

    private static Receipt SealedAnew(string from, string to)
    {
        Sealed.Text.Should().Contain(from);
        return Anew(Sealed.Text.Replace(from, to, StringComparison.Ordinal));
    }
}
