using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>Reads and writes a voucher wherever a serializer meets one.</summary>
internal sealed class VoucherConverter() : ShapeConverter<Voucher>(VoucherFields.Shape, VoucherFields.Blank);
