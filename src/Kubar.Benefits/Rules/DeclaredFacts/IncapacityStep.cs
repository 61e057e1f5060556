namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>One step of the rates of PP 44/2015 Lampiran III I.b.2.</summary>
/// <param name="Id">Part of the ids of its facts.</param>
/// <param name="Name">Which months it has, in words.</param>
/// <param name="First">Its first month.</param>
/// <param name="Last">Its last month.</param>
/// <param name="MostMonths">No case has more full months in it.</param>
/// <param name="MostDays">No case has more days beyond full months in it.</param>
internal sealed record IncapacityStep(string Id, LocalizedText Name, int First, int Last, int MostMonths, int MostDays);
