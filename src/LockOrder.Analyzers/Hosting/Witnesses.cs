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
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Hosting;

/// <summary>Methods by the names a document cites them with, and whether they nest two locks.</summary>
internal sealed class Witnesses(Workshop workshop) : IWitnesses
{
    private readonly Lazy<ILookup<string, MemberEntry>> _methods = new(() => workshop.Index.Members.ToLookup(m => LockNames.Key(m.Name.Replace("new ", ""))));

    /// <summary>Members looked at before a witness is given the benefit of the doubt.</summary>
    private const int MaxCallers = 64;

    public bool Exists(string method) => Find(method).Any();

    /// <summary>A short word of another case than the method is a remark.</summary>
    public string? Nearest(string method)
    {
        if (LockNames.Segments(method).Length > 1)
        {
            return null; // A type that is another project's, or another kind of member of one that is here.
        }

        const int Short = 5;
        var key = Key(method);
        return _methods.Value
            .Select(g => (g.First().Name, Distance: LockNames.Distance(g.Key, key)))
            .Where(m => m.Distance > 0 && m.Distance <= Math.Min(2, key.Length / 3) && (key.Length > Short || char.IsLower(m.Name[0]) == char.IsLower(method[0])))
            .OrderBy(m => m.Distance)
            .ThenBy(m => m.Name, StringComparer.Ordinal)
            .Select(m => m.Name)
            .FirstOrDefault();
    }

    /// <summary>The method nests the two, or acquires the inner one for a caller that holds the outer one.</summary>
    public bool Nests(string method, LockClass outer, LockClass inner, CancellationToken cancellation)
    {
        var pending = new Queue<MemberEntry>(Find(method));
        var seen = new HashSet<MemberEntry>(pending);
        while (pending.Count > 0 && seen.Count <= MaxCallers)
        {
            var entry = pending.Dequeue();
            if (workshop.Callee(entry, cancellation) is not { IsRelevant: true } callee)
            {
                continue;
            }

            if (workshop.Store.Analyse(callee, cancellation) is not { } analysis)
            {
                return true;
            }

            var watch = new NestingWatch(outer, inner);
            analysis.Replay(watch, cancellation);
            if (watch.IsNested || (watch.IsAcquired && workshop.Project.IsPublic(callee)))
            {
                return true; // Whoever calls a public method may hold anything.
            }

            foreach (var caller in watch.IsAcquired ? entry.Keys.SelectMany(workshop.Index.UsersOf).Where(seen.Add) : [])
            {
                pending.Enqueue(caller);
            }
        }

        return pending.Count > 0;
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
        WitnessReader.Read(path, null, 0, read);
        return read.Count == 1 && !read[0].IsNote;
    }

    private static string Key(string method) => LockNames.Key(LockNames.Segments(method).LastOrDefault() ?? method);

    private IEnumerable<MemberEntry> Find(string method)
    {
        var owner = LockNames.Key(LockNames.Segments(LockNames.Cut(method).Owner).LastOrDefault() ?? "");
        return _methods.Value[Key(method)].Where(m => owner.Length == 0 || m.Node.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } type && LockNames.Key(type.Identifier.ValueText) == owner);
    }

    /// <summary>Looks for one pair: held by the method, acquired by the method or by what it calls.</summary>
    private sealed class NestingWatch(LockClass outer, LockClass inner) : LockObserver
    {
        public bool IsAcquired { get; private set; }

        public bool IsNested { get; private set; }

        /// <summary>Who acquires while the method itself holds the outer lock: the method, as an empty name, or what it calls.</summary>
        public SortedSet<string> Callees { get; } = new(StringComparer.Ordinal);

        public override void OnAcquire(Acquisition acquisition, LockState before)
        {
            var isInner = inner.Equals(acquisition.Lock.Class);
            if (isInner && acquisition.Against.Any(h => !h.IsCallees && outer.Equals(h.Held.Lock.Class)))
            {
                Callees.Add(acquisition.Via?.Steps().Last().Callee ?? "");
            }

            IsAcquired |= isInner;
            IsNested |= isInner && (acquisition.Against.Any(h => outer.Equals(h.Held.Lock.Class)) || acquisition.CalleeHeld.Any(h => outer.Equals(h.Lock.Class)));
        }
    }
}
