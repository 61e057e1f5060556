using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Accident;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Members;

/// <summary>
/// Who finds that it was a work accident: BPJS of a participant, the labour inspector of a worker whom nobody registered: Permenaker
/// 5/2021 Pasal 10(1), 27(1), 28(4), 50(1).
/// </summary>
public sealed class FinderTests
{
    private static readonly LocalDate _day = new(2025, 6, 10);

    [Theory]
    [InlineData(Segment.Bpu, true, "BPJS Ketenagakerjaan", "menurut kesimpulan BPJS Ketenagakerjaan", "Permenaker 5/2021 Pasal 50")]
    [InlineData(Segment.Pu, true, "BPJS Ketenagakerjaan", "menurut kesimpulan BPJS Ketenagakerjaan", "Permenaker 5/2021 Pasal 10")]
    [InlineData(Segment.Pu, false, "Pengawas Ketenagakerjaan", "menurut penetapan Pengawas Ketenagakerjaan", "Permenaker 5/2021 Pasal 27, 28")]
    public void Assess_WorkAccident_IsFoundByWhomTheArticleNames(Segment segment, bool registered, string madeBy, string says, string article)
    {
        BenefitCase given = Injuries.Of(segment, _day);
        if (!registered)
        {
            given = given with { Membership = new() { Registered = false } };
        }

        Assessor.Assess(given).Findings.Single(finding => finding.Fact == "event.kind").MadeBy.Indonesian.Should().Be(madeBy);
        Injuries.Text(given, "jkk.partial-disability", Language.Indonesian).Should().Contain(says).And.Contain(article);
    }
}
