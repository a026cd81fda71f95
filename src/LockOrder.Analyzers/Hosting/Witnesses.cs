using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Rules;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Methods by the names a document cites them with, and whether they nest two locks.</summary>
internal sealed class Witnesses(Workshop workshop) : IWitnesses
{
    private readonly Lazy<ILookup<string, MemberEntry>> _methods = new(() => workshop.Index.Members.ToLookup(m => LockNames.Key(m.Name.Replace("new ", ""))));

    public bool Exists(string method) => Find(method).Any();

    public string? Nearest(string method)
    {
        var key = Key(method);
        return _methods.Value
            .Select(g => (g.First().Name, Distance: LockNames.Distance(g.Key, key)))
            .Where(m => m.Distance > 0 && m.Distance <= Math.Min(2, key.Length / 2))
            .OrderBy(m => m.Distance)
            .ThenBy(m => m.Name, StringComparer.Ordinal)
            .Select(m => m.Name)
            .FirstOrDefault();
    }

    public bool Nests(string method, LockClass outer, LockClass inner, CancellationToken cancellation)
    {
        foreach (var entry in Find(method))
        {
            if (workshop.Callee(entry, cancellation) is not { IsRelevant: true } callee || workshop.Store.Analyse(callee, cancellation) is not { } analysis)
            {
                continue;
            }

            var watch = new NestingWatch(outer, inner);
            analysis.Replay(watch, cancellation);
            if (watch.IsSeen)
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<string> Paths(LockClass outer, LockClass inner, CancellationToken cancellation)
    {
        foreach (var entry in workshop.Index.Members.Where(m => workshop.IsLookedAt(m, cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (workshop.Callee(entry, cancellation) is not { } callee || workshop.Store.Analyse(callee, cancellation) is not { } analysis)
            {
                continue;
            }

            var watch = new NestingWatch(outer, inner);
            analysis.Replay(watch, cancellation);
            foreach (var path in watch.Callees.Select(c => c.Length == 0 ? callee.Display : callee.Display + "->" + c).Where(CanBeCited))
            {
                yield return path;
            }
        }
    }

    /// <summary>Lambdas, operators and constructors have display names that no witness can spell.</summary>
    private static bool CanBeCited(string path)
    {
        var read = ImmutableArray.CreateBuilder<Witness>();
        WitnessReader.Read(path, (_, _) => SourceSpan.None, read);
        return read.Count == 1 && !read[0].IsNote;
    }

    private static string Key(string method) => LockNames.Key(LockNames.Segments(method).LastOrDefault() ?? method);

    private IEnumerable<MemberEntry> Find(string method) => _methods.Value[Key(method)];

    /// <summary>Looks for one pair: held by the method or by what calls it, acquired by the method or by what it calls.</summary>
    private sealed class NestingWatch(LockClass outer, LockClass inner) : LockObserver
    {
        public bool IsSeen { get; private set; }

        /// <summary>Who acquires while the method itself holds the outer lock: the method, as an empty name, or what it calls.</summary>
        public SortedSet<string> Callees { get; } = new(StringComparer.Ordinal);

        public override void OnAcquire(Acquisition acquisition, LockState before)
        {
            if (inner.Equals(acquisition.Lock.Class) && acquisition.Against.Any(h => !h.IsCallees && outer.Equals(h.Held.Lock.Class)))
            {
                Callees.Add(acquisition.Via?.Steps().Last().Callee ?? "");
            }

            IsSeen |= inner.Equals(acquisition.Lock.Class)
                && (acquisition.Against.Any(h => outer.Equals(h.Held.Lock.Class)) || acquisition.CalleeHeld.Any(h => outer.Equals(h.Lock.Class)) || !acquisition.Against.Any());
        }
    }
}
