using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The two segments of participants, PP 44/2015 Pasal 5.</summary>
[JsonConverter(typeof(WordConverter<Segment>))]
public enum Segment
{
    /// <summary>BPU, bukan penerima upah: works on his or her own account.</summary>
    Bpu = 1,

    /// <summary>PU, penerima upah: a wage recipient.</summary>
    Pu = 2,
}
