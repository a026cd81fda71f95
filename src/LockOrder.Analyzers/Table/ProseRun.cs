using System;

namespace LockOrder.Analyzers.Table;

/// <summary>Consecutive lines of prose: one finding for all of them.</summary>
internal sealed class ProseRun(BlockContext context)
{
    private LogicalLine? _first;
    private int _end;
    private string _hint = string.Empty;

    public void Add(LogicalLine line)
    {
        _first ??= line;
        var span = line.WholeSpan;
        _end = span.Start + span.Length;
        if (_hint.Length == 0)
        {
            _hint = HintFor(line.Text);
        }
    }

    public void Flush()
    {
        if (_first is not null)
        {
            var hint = _hint.Length > 0 ? _hint : "put '#' before it if it is a comment";
            context.Problems.Skip(context.Lines.Span(_first.WholeSpan.Start, _end), $"This sentence is not part of the order; {hint}");
        }

        _first = null;
        _hint = string.Empty;
    }

    /// <summary>Rules that tables state in sentences, and the form that says the same.</summary>
    private static string HintFor(string text)
    {
        if (Says(text, "multiple") || Says(text, "more than one") || Says(text, "several") || Says(text, "two of"))
        {
            return "a rule for two instances is written '[ascending X]' behind the lock, under itself";
        }

        if (Says(text, "shared") || Says(text, "exclusive") || Says(text, "read mode") || Says(text, "for reading") || Says(text, "for writing"))
        {
            return "a nesting of one mode is written '[read]' or '[write]' behind the lock";
        }

        return Says(text, "ancestor") || Says(text, "parent")
            ? "an order from parent to child is written '[parent before child]' behind the lock, under itself"
            : string.Empty;
    }

    private static bool Says(string text, string phrase) => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0;
}
