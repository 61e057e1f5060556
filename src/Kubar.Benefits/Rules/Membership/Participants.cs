using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>The two segments of participants, PP 44/2015 Pasal 5.</summary>
internal static class Participants
{
    public static readonly Truth Bpu = Facts.SegmentOfParticipant.Is(Segment.Bpu);

    public static readonly Truth Pu = Facts.SegmentOfParticipant.Is(Segment.Pu);
}
