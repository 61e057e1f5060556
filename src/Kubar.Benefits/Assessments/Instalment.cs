using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>One yearly instalment of a child's scholarship.</summary>
/// <param name="Child">The child's position in the case, counted from 0.</param>
/// <param name="DueOn">The day from which it can be claimed.</param>
/// <param name="Level">The level of education it is projected for.</param>
/// <param name="Amount">The instalment, in rupiah.</param>
[JsonConverter(typeof(Json.Answers.InstalmentConverter))]
public sealed record Instalment(int Child, LocalDate DueOn, SchoolLevel Level, Rupiah Amount)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Child), Child),
        (nameof(DueOn), DueOn),
        (nameof(Level), Level),
        (nameof(Amount), Amount));
}
