using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Summaries;

/// <summary>
/// Tells a method that hands a lock back for somebody else from one that forgot it does not hold it: the latter holds it at
/// the same statement on another path, or has released it once already. One call may give up several locks.
/// </summary>
internal sealed class ReleaseAudit
{
    private readonly Dictionary<(SourceSpan Site, string? Class), (Relinquish Release, bool Held, bool NotHeld)> _seen = [];

    private readonly HashSet<SourceSpan> _possible = [];

    /// <summary>Releases that some paths make with the lock and some without.</summary>
    public IEnumerable<(SourceSpan Site, Relinquish Release)> Mistakes =>
        Sorted(_seen.Where(s => s.Value.Held && s.Value.NotHeld)).Select(s => (s.Key.Site, s.Value.Release));

    /// <summary>Releases that no path of this method makes with the lock.</summary>
    public IEnumerable<Relinquish> NeverHeld => Sorted(_seen.Where(s => !s.Value.Held && !_possible.Contains(s.Key.Site))).Select(s => s.Value.Release);

    private static IEnumerable<KeyValuePair<(SourceSpan Site, string? Class), (Relinquish Release, bool Held, bool NotHeld)>> Sorted(
        IEnumerable<KeyValuePair<(SourceSpan Site, string? Class), (Relinquish Release, bool Held, bool NotHeld)>> seen) =>
        seen.OrderBy(s => s.Key.Site).ThenBy(s => s.Key.Class, System.StringComparer.Ordinal);

    /// <summary>Releases before any acquire of the same lock: the lock was the caller's.</summary>
    public IEnumerable<Relinquish> GivenUp => NeverHeld.Where(r => !IsAcquiredBefore(r.Lock, r.Span));

    /// <summary>Locks the method acquires itself, and where first.</summary>
    private readonly Dictionary<LockReference, SourceSpan> _acquired = [];

    public void OnAcquire(Acquisition acquisition)
    {
        if (acquisition.Via is null && (!_acquired.TryGetValue(acquisition.Lock, out var first) || acquisition.Span.CompareTo(first) < 0))
        {
            _acquired[acquisition.Lock] = acquisition.Span;
        }
    }

    /// <summary>A method that acquires a lock and, further down, releases it without holding it, is no releaser for others.</summary>
    public bool IsOwnMistake(Relinquish release, IEnumerable<LockState> exits) =>
        IsAcquiredBefore(release.Lock, release.Span) && exits.Any(e => e.Released.Any(r => r.Site.Equals(release.Span)));

    public void OnRelease(Relinquish release, LockState before)
    {
        if (release.OnlyNeeds || release.Wrong is not null || release.IsRepeated)
        {
            return;
        }

        if (before.IsImprecise || before.IsExceptional)
        {
            // Too little is known to find a mistake here, but enough to say that somebody comes with the lock.
            if (release.Found is not null)
            {
                _possible.Add(release.Span);
            }

            return;
        }

        var key = (release.Span, release.Lock.Class?.Id);
        _seen.TryGetValue(key, out var seen);
        _seen[key] = release.Found is not null ? (seen.Release ?? release, true, seen.NotHeld) : (release, seen.Held, true);
    }

    /// <summary>Whether a release without the lock, at this place, is a mistake rather than a hand-over.</summary>
    private bool IsMistake(ReleasedLock release) => _seen.TryGetValue((release.Site, release.Lock.Class?.Id), out var seen) && seen.Held && seen.NotHeld;

    public bool IsMistake(LockState exit) => exit.Released.Any(r => !r.WasHeld && (IsMistake(r) || IsAcquiredBefore(r.Lock, r.Site)));

    private bool IsAcquiredBefore(LockReference reference, SourceSpan site) =>
        _acquired.Any(a => (Equals(a.Key, reference) || (reference.Class is not null && reference.Class.Equals(a.Key.Class))) && a.Value.CompareTo(site) < 0);
}
