using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>
/// The scholarship paid once for each participant until 1 December 2019: PP 44/2015 Pasal 25(3), 34(2); Lampiran III I.b.9.
/// It is for children who are at school ("yang masih sekolah").
/// </summary>
internal static class SingleScholarship
{
    public static readonly Truth AnyChild = Children.Any(Education.AtSchool);
}
