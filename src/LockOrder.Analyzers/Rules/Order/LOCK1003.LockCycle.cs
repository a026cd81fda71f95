using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>
/// Locks that different paths acquire in a circle. Threads can wait for each other in it only if each hop conflicts in mode and no
/// two legs hold a common lock that excludes them from each other: all those locks are held at the same instant.
/// </summary>
internal static class LockCycle
{
    /// <summary>Longer circles exist on paper only; the shortest ones that share a pair of locks tell the story.</summary>
    private const int MaxLength = 5;

    /// <summary>Steps of the search from one lock.</summary>
    private const int MaxSteps = 20_000;

    public static IEnumerable<Finding> Find(ImmutableArray<NestingEdge> edges, bool readersCount, Func<NestingEdge, bool> canRun)
    {
        var usable = edges.Where(canRun).ToImmutableArray();
        var next = usable.ToLookup(e => e.From.Id, StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var length = 2; length <= MaxLength; length++)
        {
            foreach (var start in usable.Select(e => e.From.Id).Distinct().OrderBy(id => id, StringComparer.Ordinal))
            {
                var search = new Search(next, start, length, readersCount);
                foreach (var cycle in search.Run())
                {
                    var key = string.Join("|", cycle.Select(e => e.From.Id).OrderBy(id => id, StringComparer.Ordinal));
                    if (!IsCovered(cycle, reported) && reported.Add(key))
                    {
                        yield return Report(cycle, edges);
                    }
                }
            }
        }
    }

    /// <summary>A longer circle through locks that already meet in a shorter one says nothing new.</summary>
    private static bool IsCovered(ImmutableArray<NestingEdge> cycle, HashSet<string> reported)
    {
        var locks = new HashSet<string>(cycle.Select(e => e.From.Id));
        return reported.Any(r => r.Split('|').All(locks.Contains));
    }

    private static Finding Report(ImmutableArray<NestingEdge> cycle, ImmutableArray<NestingEdge> all)
    {
        // The leg that the fewest places share is the easiest to change; the last one written, when they are equal.
        var leg = cycle
            .Where(e => !e.IsSettled)
            .OrderBy(e => e.From.IsPseudo)
            .ThenBy(e => all.Count(o => o.From.Equals(e.From) && o.To.Equals(e.To)))
            .ThenBy(e => e.Via?.Length ?? 0)
            .ThenByDescending(e => e.Span)
            .First();
        var at = cycle.IndexOf(leg);
        var ordered = cycle.Skip(at).Concat(cycle.Take(at)).ToImmutableArray();
        var names = string.Join(" and ", ordered.Select(e => $"'{e.From.Display}'"));
        var story = string.Join("; ", ordered.Select(e => Tell(e, leg)));
        var others = ordered.SelectMany(e => ImmutableArray.Create(e.Since, e.Span).AddRange(LockTrace.Sites(e.Via, e.Site))).Where(s => !s.Equals(leg.Span)).Distinct().ToImmutableArray();
        return new Finding(Descriptors.LockCycle, leg.Span, others, ["Threads that " + Doing(ordered), story]) { Key = names };
    }

    private static string Tell(NestingEdge edge, NestingEdge from) =>
        $"'{edge.Method.Display}' ({LockTrace.Place(edge.Span, from.Span)}) {(edge.To.IsPseudo ? "waits for " + edge.To.Display : $"acquires '{edge.To.Display}'")}{LockTrace.By(edge.Via, edge.Site)}"
        + (edge.From.IsPseudo ? $" within {edge.From.Display}" : $" while it holds '{edge.From.Display}'");

    /// <summary>Locks are held, what a thread waits for like a lock is run.</summary>
    private static string Doing(ImmutableArray<NestingEdge> cycle)
    {
        var held = cycle.Where(e => !e.From.IsPseudo).Select(e => $"'{e.From.Display}'").ToList();
        var run = cycle.Where(e => e.From.IsPseudo).Select(e => e.From.Display).ToList();
        return string.Join(" and ", new[] { held.Count > 0 ? "hold " + string.Join(" and ", held) : "", run.Count > 0 ? "run " + string.Join(" and ", run) : "" }.Where(p => p.Length > 0));
    }

    private sealed class Search(ILookup<string, NestingEdge> next, string start, int length, bool readersCount)
    {
        private int _steps = MaxSteps;

        public List<ImmutableArray<NestingEdge>> Run()
        {
            var found = new List<ImmutableArray<NestingEdge>>();
            Extend([], found);
            return found;
        }

        private void Extend(ImmutableArray<NestingEdge> path, List<ImmutableArray<NestingEdge>> found)
        {
            var at = path.IsEmpty ? start : path[path.Length - 1].To.Id;
            foreach (var edge in next[at])
            {
                if (_steps-- <= 0)
                {
                    return;
                }

                // Start from the smallest lock of a circle only, so that each is found once.
                var closes = path.Length == length - 1;
                if (closes != (edge.To.Id == start) || string.CompareOrdinal(edge.To.Id, start) < 0 || path.Any(e => e.From.Equals(edge.To) && edge.To.Id != start) || !IsPossible(path, edge))
                {
                    continue;
                }

                var longer = path.Add(edge);
                if (!closes)
                {
                    Extend(longer, found);
                }
                else if (Conflicts(longer) && longer.Any(e => !e.IsSettled))
                {
                    found.Add(longer);
                    return;
                }
            }
        }

        /// <summary>No lock is held by two legs in modes that exclude each other.</summary>
        private static bool IsPossible(ImmutableArray<NestingEdge> path, NestingEdge edge) =>
            path.All(other => !Holds(edge).Any(a => Holds(other).Any(b => a.Class.Equals(b.Class) && !LockModes.AreCompatible(a.Mode, b.Mode))));

        private static IEnumerable<(LockClass Class, LockMode Mode)> Holds(NestingEdge edge) => edge.Gates.Add((edge.From, edge.FromMode));

        private bool Conflicts(ImmutableArray<NestingEdge> cycle)
        {
            for (var i = 0; i < cycle.Length; i++)
            {
                var holder = cycle[(i + 1) % cycle.Length];
                if (!readersCount && LockModes.AreCompatible(cycle[i].ToMode, holder.FromMode))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
