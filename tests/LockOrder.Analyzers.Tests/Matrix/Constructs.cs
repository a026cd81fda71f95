// The rows of the matrix, in the order of the table.

using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    public static IReadOnlyList<Construct> All { get; } = [.. Branches(), .. Operators(), .. Loops(), .. Exceptions(), .. Guards(), .. Suspensions(), .. Functions(), .. Members(), .. Types(), .. Extensions()];

    /// <summary>Rows the floor's compiler cannot read yet.</summary>
    public static IReadOnlyDictionary<string, string> Unavailable { get; } = new Dictionary<string, string>
    {
        ["extension member"] = "C# 14, after the floor's compiler",
        ["field accessor"] = "C# 14, after the floor's compiler",
    };
}
