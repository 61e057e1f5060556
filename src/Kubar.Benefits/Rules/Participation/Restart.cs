using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>
/// A new membership after a lapse, without the old arrears: Permenaker 5/2021 Pasal 44(2)(3). What was said of it before 1 April 2021
/// stood in a regulation that has not been read.
/// </summary>
internal static class Restart
{
    /// <summary>A condition on a membership, which is no better known than the rule by which the membership began again.</summary>
    /// <param name="prefix">What the id begins with.</param>
    /// <param name="condition">The condition.</param>
    public static Truth Graded(string prefix, Truth condition) => Facts.RestartedBeforePermenaker5.Choose(
        Compound(
            $"{prefix}.restart",
            new("Pendaftaran kembali sebelum Permenaker 5/2021", "New registration before Permenaker 5/2021"),
            condition,
            Say(
                $"kepesertaan mulai lagi sebelum Permenaker 5/2021, menurut aturan yang dianggap sama, dan memenuhi syarat ini",
                $"membership began again before Permenaker 5/2021, by a rule taken to be the same, and meets this condition"),
            Say(
                $"kepesertaan mulai lagi sebelum Permenaker 5/2021, menurut aturan yang dianggap sama, dan tidak memenuhi syarat ini",
                $"membership began again before Permenaker 5/2021, by a rule taken to be the same, and does not meet this condition"),
            Permenaker5.At("Pasal 44(2)(3)").Since(Pp44.InForceFrom).Graded(Grade.D)),
        condition);
}
