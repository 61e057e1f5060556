using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>A validity bitmap of a lane program: of a fact, or (none) of the children.</summary>
internal readonly record struct LaneBitmap(FactPlace? Place);
