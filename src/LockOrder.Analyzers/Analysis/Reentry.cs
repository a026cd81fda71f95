using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Analysis;

internal enum ReentryVerdict
{
    Allowed,
    Impossible,
}

/// <summary>
/// Whether the holder of a lock may acquire it again, by mode. The matrix is the one tried on the runtime's reader–writer lock;
/// a lock with one mode only ever asks for its diagonal.
/// </summary>
internal static class Reentry
{
    public static ReentryVerdict Decide(LockTraits traits, LockMode held, LockMode wanted, int modesHeld)
    {
        if ((traits & LockTraits.Reentrant) != 0)
        {
            // Readers that want more wait for themselves; whoever can upgrade or write may do anything.
            return held == LockMode.Shared && wanted != LockMode.Shared && modesHeld < 2 ? ReentryVerdict.Impossible : ReentryVerdict.Allowed;
        }

        return held == LockMode.Upgradeable && wanted != LockMode.Upgradeable && modesHeld < 2 ? ReentryVerdict.Allowed : ReentryVerdict.Impossible;
    }
}
