using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>A documented nesting between numbered lock classes.</summary>
internal readonly record struct BoundEdge(int Outer, int Inner, OrderEdge Edge)
{
    public bool AllowsOuter(LockMode mode) => Allows(Edge.OuterMode, mode);

    public bool AllowsInner(LockMode mode) => Allows(Edge.InnerMode, mode);

    /// <summary>Whether the nesting speaks of these modes. <c>[write]</c> covers upgradeable, which excludes its like just so.</summary>
    private static bool Allows(LockMode? documented, LockMode actual) =>
        documented is null || documented == actual || (documented == LockMode.Exclusive && actual == LockMode.Upgradeable);
}
