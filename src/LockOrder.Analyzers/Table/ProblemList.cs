using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Collects what cannot be read. Bounded: after that many, the rest of a document tells nobody anything.</summary>
internal sealed class ProblemList
{
    private const int Limit = 1000;

    private readonly ImmutableArray<TableProblem>.Builder _problems = ImmutableArray.CreateBuilder<TableProblem>();

    public void Refuse(SourceSpan span, string text) => Add(new TableProblem(span, text, IsProse: false));

    public void Skip(SourceSpan span, string text) => Add(new TableProblem(span, text, IsProse: true));

    public ImmutableArray<TableProblem> ToSorted()
    {
        _problems.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return _problems.ToImmutable();
    }

    private void Add(TableProblem problem)
    {
        if (_problems.Count < Limit)
        {
            _problems.Add(problem);
        }
        else if (_problems.Count == Limit)
        {
            _problems.Add(problem with { Text = "More lines of this document cannot be read; only the first thousand are reported", IsProse = false });
        }
    }
}
