using System.Reflection;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.PublicApi;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>What describes the law is complete, and leads from a code to its meaning.</summary>
public sealed class CatalogueTests
{
    private static readonly Assessment _death = Assessor.Assess(new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_000_000) },
        Membership = new() { RegisteredOn = new(2025, 2, 25), PaidMonths = [new(new(2025, 2), new(2025, 3))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 3, 20) },
        Family = new() { Spouse = true },
    });

    [Fact]
    public void BenefitCatalogue_EveryBenefit_HasItsConstantNamedAfterItsId()
    {
        (string Name, BenefitInfo Benefit)[] constants =
        [
            .. typeof(BenefitCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Select(property => (property.Name, (BenefitInfo)property.GetValue(null)!)),
        ];

        constants.Select(constant => constant.Benefit).Should().BeEquivalentTo(EncodedLaw.Benefits);
        constants.Should().OnlyContain(constant =>
            constant.Name.Equals(constant.Benefit.Id.Replace(".", "").Replace("-", ""), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Indexer_ABenefitByItsConstant_IsTheOneOfItsId()
    {
        _death[BenefitCatalogue.JkmFuneral].Should().BeSameAs(_death["jkm.funeral"]).And.NotBeNull();
        _death[BenefitCatalogue.JkmFuneral]!.Amount.Should().Be(new Rupiah(10_000_000));
    }

    [Fact]
    public void Indexer_ABenefitThatTheEventCannotBring_IsNull()
    {
        _death["jkk.death-grant"].Should().BeNull();
        _death[BenefitCatalogue.JkkDeathGrant].Should().BeNull();
    }

    [Theory]
    [InlineData("jkm.lumpsum", "jkm.lump-sum")]
    [InlineData("jkk.deathgrant", "jkk.death-grant")]
    [InlineData("JKM.FUNERAL", "jkm.funeral")]
    public void Indexer_AnIdThatThereIsNot_ThrowsWithTheNearest(string id, string nearest)
    {
        FluentActions.Invoking(() => _death[id]).Should().Throw<ArgumentException>().WithMessage($"*{id}*{(id == "JKM.FUNERAL" ? "" : nearest)}*");
        FluentActions.Invoking(() => BenefitCatalogue.Find(id)).Should().Throw<ArgumentException>();
        BenefitCatalogue.Find(nearest).Id.Should().Be(nearest);
    }

    [Fact]
    public void Indexer_Null_ThrowsAsAnArgument()
    {
        FluentActions.Invoking(() => _death[(string)null!]).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => _death[(BenefitInfo)null!]).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Losses_TheTable_IsWholeWithPercentagesAndSources()
    {
        EncodedLaw.Losses.Select(loss => loss.Code).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(40);
        EncodedLaw.Losses.Should().OnlyContain(loss =>
            loss.Least > default(Percentage) && loss.Least <= loss.Most && (loss.Least == loss.Most || loss.Scale == LossScale.Range) && loss.Sources.Count == 2);
        EncodedLaw.Losses.Single(loss => loss.Code == "arm-shoulder-right").Should().Match<LossInfo>(loss =>
            loss.Most == Percentage.Whole(40) && loss.Side == BodySide.Right && loss.Sources[0].ToString() == "PP 44/2015 Lampiran III II [A]");
        EncodedLaw.Losses.Single(loss => loss.Code == "hearing-reduced-both").Scale.Should().Be(LossScale.PerTen);
    }

    [Fact]
    public void Conditions_TheReasonsOfAnAssessment_AreAmongThem()
    {
        string[] known = [.. EncodedLaw.Conditions.Select(condition => condition.Id)];
        string[] given = [.. _death.Entitlements.Select(entitlement => entitlement.Outcome).OfType<NotOwed>().SelectMany(refused => refused.Reasons).Select(reason => reason.Code)];

        given.Should().NotBeEmpty();
        known.Should().OnlyHaveUniqueItems();
        known.Should().Contain(given);
        EncodedLaw.Conditions.Should().OnlyContain(condition => condition.Sources.Count > 0 && condition.Met.Indonesian.Length > 0 && condition.Unmet.English.Length > 0);
    }

    [Fact]
    public void Warnings_TheCodes_AreUniqueAndSayWhatACaseFillsIn()
    {
        EncodedLaw.Warnings.Select(warning => warning.Code).Should().OnlyHaveUniqueItems();
        EncodedLaw.Warnings.Single(warning => warning.Code == "months-after-event").Text.English.Should().Contain("{").And.Contain("}");
    }

    [Fact]
    public void NameOf_EveryMemberOfEveryPublicEnumeration_IsThereInBothLanguages()
    {
        MethodInfo nameOf = typeof(EnumNames).GetMethod(nameof(EnumNames.NameOf))!;
        IEnumerable<string> nameless = Surface.Library.GetExportedTypes()
            .Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetValues(type).Cast<object>().Where(member => !HasName(nameOf.MakeGenericMethod(type), member)).Select(member => $"{type.Name}.{member}"));

        nameless.Should().BeEmpty();
        FluentActions.Invoking(() => EnumNames.NameOf(DayOfWeek.Monday)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ExpensesNone_EveryCost_IsKnownToBeNothing()
    {
        Expenses.None.Should().Match<Expenses>(none => none.Medical == Rupiah.Zero && none.TransportByAir == Rupiah.Zero && none.HomeCareMonths == 0 && none.MedicalElsewhere == null);
        Expenses.None.Should().NotBe(new Expenses());
    }

    private static bool HasName(MethodInfo nameOf, object member)
    {
        try
        {
            return nameOf.Invoke(null, [member]) is LocalizedText { Indonesian.Length: > 0, English.Length: > 0 };
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }
}
