using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>The two segments of participants, PP 44/2015 Pasal 5, and the kinds of workers that the rules for wage recipients tell apart.</summary>
internal static class Participants
{
    public static readonly Truth Bpu = Facts.SegmentOfParticipant.Is(Segment.Bpu);

    public static readonly Truth Pu = Facts.SegmentOfParticipant.Is(Segment.Pu);

    /// <summary>Trainees and the like: BPU by Permenaker 5/2021 Pasal 31(1)c, for whom an employer answers as for wage recipients.</summary>
    public static readonly Truth Trainee = Pu & Facts.WageSource.Is(WageSource.Trainee);

    /// <summary>Workers in construction, whose contributions are paid by the contract or by stages (Permenaker 5/2021 Pasal 72).</summary>
    public static readonly Truth Construction = Pu & Facts.WageSource.Is(WageSource.Construction);
}
