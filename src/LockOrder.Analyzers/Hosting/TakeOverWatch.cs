using System.Linq;
using LockOrder.Analyzers.Analysis;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Looks for a release of a lock that a certain callee left held, itself or through others.</summary>
internal sealed class TakeOverWatch(string callee) : LockObserver
{
    public bool IsSeen { get; private set; }

    public override void OnRelease(Relinquish release, LockState before) => IsSeen |= release.Found?.Via?.Steps().Any(s => s.Callee == callee) == true;
}
