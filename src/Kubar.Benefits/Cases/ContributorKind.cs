using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>Who contributes.</summary>
[JsonConverter(typeof(WordConverter<ContributorKind>))]
public enum ContributorKind
{
    /// <summary>BPU, bukan penerima upah: by income bracket (PP 44/2015 Pasal 20).</summary>
    Bpu = 1,

    /// <summary>PU, penerima upah: by wage and risk group (PP 44/2015 Pasal 16, 18).</summary>
    Pu = 2,

    /// <summary>Trainees, practice students, honorary staff, prisoners at assimilation work: the rates of PU on the lowest wage (Permenaker 5/2021 Pasal 45).</summary>
    Trainee = 3,

    /// <summary>A construction worker whose wage is known (PP 44/2015 Pasal 54(1), 55(1)).</summary>
    ConstructionWorker = 4,

    /// <summary>A construction contract where wages are not known (PP 44/2015 Pasal 54(2), 55(2)).</summary>
    ConstructionContract = 5,
}
