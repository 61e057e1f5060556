using System.Buffers;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Tests.Generators;
using Xunit;

namespace Kubar.Benefits.Tests.Audits;

/// <summary>An audit reads nothing of the memory that it takes over from others.</summary>
public sealed class UsedMemoryTests
{
    private static readonly AssessmentOptions Bare = new() { FindDependence = false };

    [Fact]
    public void Examine_AParticipantWithoutChildrenInUsedMemory_FindsWhatIsFoundInCleanMemory()
    {
        int causes = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            BenefitCase generated = CaseGenerator.FromSeed(seed);
            BenefitCase childless = generated with { Family = (generated.Family ?? new()) with { Children = [] } };
            if (!Assessor.TryAssess(childless, Bare, out Assessment? law, out _))
            {
                continue;
            }

            PaidComponent[] parts = [.. law.Entitlements.Where(entitlement => entitlement.Status == EntitlementStatus.Owed && entitlement.Amount is not null).Select(entitlement => new PaidComponent(entitlement.Benefit.Id, entitlement.Amount!.Value))];
            var voucher = new Voucher { Case = childless, Components = [.. parts.SkipLast(1)] };
            Leave(0);
            Audit clean = Auditor.Examine(voucher, Bare);
            Leave(2);
            Auditor.Examine(voucher, Bare).Should().Be(clean, "{0}", voucher);
            Leave(3);
            Auditor.Examine(voucher, Bare).Should().Be(clean, "{0}", voucher);
            causes += clean.Causes.Count;
        }

        causes.Should().BeGreaterThan(50);
    }

    /// <summary>Leaves used memory behind, in which every value looks as if it had been asked for, where an evaluation takes its own from.</summary>
    private static void Leave(byte state)
    {
        int[] lengths = [.. Enumerable.Range(0, 16).SelectMany(_ => new[] { 1024, 2048, 4096 })];
        byte[][] states = Array.ConvertAll(lengths, ArrayPool<byte>.Shared.Rent);
        Value[][] values = Array.ConvertAll(lengths, ArrayPool<Value>.Shared.Rent);
        for (int i = 0; i < states.Length; i++)
        {
            Array.Fill(states[i], state);
            Array.Fill(values[i], new(Bounds.Of(i), 0, 0));
            ArrayPool<byte>.Shared.Return(states[i]);
            ArrayPool<Value>.Shared.Return(values[i]);
        }
    }
}
