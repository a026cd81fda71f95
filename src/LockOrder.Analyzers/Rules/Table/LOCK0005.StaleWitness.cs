using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Rules;

/// <summary>A cited method that nearly exists, or exists and no longer nests the two locks.</summary>
internal static class StaleWitness
{
    public static IEnumerable<Finding> Check(DocumentFacts facts, LockDocument document, IWitnesses witnesses, CancellationToken cancellation)
    {
        foreach (var edge in document.Blocks.SelectMany(b => b.Edges))
        {
            if (!IsBound(facts, edge.Outer) || !IsBound(facts, edge.Inner) || facts.Catalog.ByName(edge.Outer) is not { } outer || facts.Catalog.ByName(edge.Inner) is not { } inner)
            {
                continue;
            }

            foreach (var witness in edge.Witnesses.Where(w => !w.Path.IsEmpty))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Problem(witness, outer, inner, witnesses, cancellation) is { } problem)
                {
                    yield return new Finding(Descriptors.StaleWitness, witness.Span, [], [problem])
                    {
                        Key = witness.Text,
                        Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticKeys.Suggestion, Current(edge, witness, outer, inner, witnesses, cancellation)),
                    };
                }
            }
        }
    }

    /// <summary>A path that nests the two and is not cited yet; of several the one that is spelled most like the stale one.</summary>
    private static string? Current(OrderEdge edge, Witness stale, LockClass outer, LockClass inner, IWitnesses witnesses, CancellationToken cancellation)
    {
        const int Near = 2;
        var cited = LastName(stale.Path[stale.Path.Length - 1]);
        return witnesses.Paths(outer, inner, cancellation)
            .Where(path => !edge.Witnesses.Any(w => w.Text == path))
            .OrderBy(path => LockNames.Distance(LastName(path), cited) <= Near ? 0 : 1)
            .FirstOrDefault();
    }

    private static string LastName(string path) => LockNames.Key(LockNames.Segments(path).LastOrDefault() ?? path);

    private static bool IsBound(DocumentFacts facts, string name) => facts.Catalog.Bindings.Any(b => b.Use.Name == name && !b.Targets.IsEmpty);

    private static string? Problem(Witness witness, LockClass outer, LockClass inner, IWitnesses witnesses, CancellationToken cancellation)
    {
        var found = witness.Path.Where(witnesses.Exists).ToList();
        if (found.Count == 0)
        {
            // A word that is no method here, and no misspelt one, is a remark.
            var near = witness.Path.Select(witnesses.Nearest).FirstOrDefault(n => n is not null);
            return near is null ? null : $"There is no method '{witness.Text}' here; did you mean '{near}'?";
        }

        return found.Any(name => witnesses.Nests(name, outer, inner, cancellation))
            ? null
            : $"'{witness.Text}' does not acquire '{inner.Display}' while '{outer.Display}' is held";
    }
}

/// <summary>What the rule about witnesses asks of the code.</summary>
internal interface IWitnesses
{
    bool Exists(string method);

    /// <summary>A method whose name differs by a slip of the finger.</summary>
    string? Nearest(string method);

    bool Nests(string method, LockClass outer, LockClass inner, CancellationToken cancellation);

    /// <summary>Every path that nests the two, as a document spells it, in source order.</summary>
    IEnumerable<string> Paths(LockClass outer, LockClass inner, CancellationToken cancellation);
}
