using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>Who paid a voucher.</summary>
[JsonConverter(typeof(WordConverter<VoucherPayer>))]
public enum VoucherPayer
{
    /// <summary>BPJS Ketenagakerjaan.</summary>
    Bpjs = 1,

    /// <summary>The employer, who owes the benefits itself in some cases (PP 44/2015 Pasal 27, 32, 35, 38, 41).</summary>
    Employer = 2,
}
