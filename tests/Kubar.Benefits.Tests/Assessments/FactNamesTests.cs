using FluentAssertions;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

public sealed class FactNamesTests
{
    [Theory]
    [InlineData("expenses.glasses", "biaya kacamata", "the cost of glasses")]
    [InlineData("family.children", "anak-anak", "the children")]
    [InlineData("family.children[0].level", "tingkat pendidikan anak 1", "the level of education of child 1")]
    [InlineData("family.children[11].birthDate", "tanggal lahir anak 12", "the date of birth of child 12")]
    [InlineData("family.children[x].birthDate", "family.children[x].birthDate", "family.children[x].birthDate")]
    [InlineData("family.children[0].unheardOf", "family.children[0].unheardOf", "family.children[0].unheardOf")]
    [InlineData("event.losses[1].measured", "penilaian dokter atas cacat ke-2", "the doctor's assessment of loss 2")]
    [InlineData("something.else", "something.else", "something.else")]
    public void NameOfFact_Path_IsWhatPeopleCallIt(string path, string indonesian, string english)
    {
        EncodedLaw.NameOfFact(path).Should().Be(new LocalizedText(indonesian, english));
    }

    [Theory]
    [InlineData("expenses.transport.land", "Expenses.TransportByLand")]
    [InlineData("family.children[1].birthDate", "Family.Children[1].BirthDate")]
    [InlineData("event.losses[0].code", "Event.Losses[0].Code")]
    [InlineData("event.hoursFromAttackToDeath", "Event.TimeFromAttackToDeath")]
    [InlineData("event.incapacity[1].from", "Event.Incapacity[1].Start")]
    [InlineData("paidTotal", "Total")]
    [InlineData("options.publicHolidays[3]", "PublicHolidays[3]")]
    public void MemberAt_Path_IsTheMemberThatHoldsWhatStandsThere(string path, string member) => EncodedLaw.MemberAt(path).Should().Be(member);

    /// <summary>Every path that a problem can have, followed by reflection.</summary>
    [Theory]
    [InlineData(typeof(BenefitCase))]
    [InlineData(typeof(ContributionCase))]
    [InlineData(typeof(Voucher))]
    public void MemberAt_EveryPathOfTheContract_IsAMemberThatIsThere(Type record)
    {
        IEnumerable<FieldEntry> entries = record == typeof(BenefitCase) ? CaseFields.Entries : record == typeof(ContributionCase) ? ContributionFields.Entries : VoucherFields.Shape.Entries("");
        string[] lost = [.. entries.Select(entry => entry.Path).Where(path => !IsThere(record, EncodedLaw.MemberAt(path.Replace("[]", "[0]", StringComparison.Ordinal))))];

        lost.Should().BeEmpty();
    }

    private static bool IsThere(Type owner, string members)
    {
        Type? reached = owner;
        foreach (string step in members.Split('.'))
        {
            string name = step.Split('[')[0];
            reached = (Variants(reached!).Select(type => type.GetProperty(name)).FirstOrDefault(property => property is not null))?.PropertyType;
            reached = reached is null ? null : Nullable.GetUnderlyingType(reached) ?? reached;
            if (reached is null)
            {
                return false;
            }

            reached = reached.IsGenericType ? reached.GetGenericArguments()[0] : reached;
        }

        return true;
    }

    // The kinds of wage are variants of one type.
    private static IEnumerable<Type> Variants(Type type) => type.Assembly.GetTypes().Where(type.IsAssignableFrom).Prepend(type);

    /// <summary>So that no list of missing facts shows a path to a family.</summary>
    [Fact]
    public void NameOfFact_EveryPathThatRulesRead_HasAName() =>
        EncodedLaw.Facts.SelectMany(fact => fact.Paths.Select(path => fact.OfChild ? $"family.children[0].{path}" : path))
            .Where(path => EncodedLaw.NameOfFact(path).Indonesian == path)
            .Should().BeEmpty();
}
