using System.Text;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>One of the services of which health service (pelayanan kesehatan) consists, PP 44/2015 Pasal 25(2)a.</summary>
/// <param name="Number">Its number in the article: 13 is home care.</param>
/// <param name="Name">What it is.</param>
/// <param name="From">The first day on which the law has it so.</param>
/// <param name="To">The last day, included; null: it still has.</param>
/// <param name="Citation">The article and the grade of our knowledge of it.</param>
public sealed record CareServiceInfo(int Number, LocalizedText Name, LocalDate From, LocalDate? To, Citation Citation)
{
    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Number), Number),
        (nameof(Name), Name),
        (nameof(From), From),
        (nameof(To), To),
        (nameof(Citation), Citation));
}
