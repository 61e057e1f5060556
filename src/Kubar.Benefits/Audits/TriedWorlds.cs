namespace Kubar.Benefits.Audits;

/// <summary>The worlds that are tried for one voucher: what is due in one is reckoned beside another that was asked, where it can be. Rents memory: dispose it.</summary>
/// <param name="known">The world of the voucher's case.</param>
/// <param name="payer">Who paid.</param>
internal sealed class TriedWorlds(World known, VoucherPayer? payer) : IDisposable
{
    private readonly List<AskedWorld> _asked = [new(known, payer)];

    /// <summary>The world of the voucher's case.</summary>
    public AskedWorld Known => _asked[0];

    /// <summary>What is due in a world: beside the one that was asked last of those it is beside.</summary>
    public Dues DuesIn(World world) => _asked.FindLast(asked => world.IsBeside(asked.World))?.DuesIn(world) ?? world.Dues(payer);

    /// <summary>The same whoever paid; what is due of that payer is known.</summary>
    public Dues OfAnyPayer(World world, Dues ofPayer) => payer is null ? ofPayer : world.Dues(payer: null);

    /// <summary>Asks a world, to reckon others beside it.</summary>
    public AskedWorld Ask(World world)
    {
        var asked = new AskedWorld(world, payer);
        _asked.Add(asked);
        return asked;
    }

    /// <summary>Reckons no other world beside one any more.</summary>
    public void Forget(AskedWorld world)
    {
        _ = _asked.Remove(world);
        world.Dispose();
    }

    public void Dispose() => _asked.ForEach(asked => asked.Dispose());
}
