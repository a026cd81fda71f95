using System.Collections.Immutable;

namespace LockOrder.Analyzers.Table;

/// <summary>Numbered lines: the number is the order, lines of one number are peers, a number that does not grow starts another list.</summary>
internal sealed class NumberedList(BlockContext context)
{
    private int? _column;

    /// <summary>The length of a label such as <c>2a. </c> or <c>(1) </c>, 0 if there is none.</summary>
    public static int LabelLength(string text, out RankLabel? label)
    {
        label = null;
        var start = text.Length > 0 && text[0] == '(' ? 1 : 0;
        var i = start;
        var number = 0;
        while (i < text.Length && i < start + 8 && text[i] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[i] - '0');
            i++;
        }

        var digits = i;
        if (i > start && i < text.Length && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            i++;
        }

        var closes = i < text.Length && (start == 1 ? text[i] == ')' : text[i] is '.' or ')');
        if (digits == start || !closes || i + 1 >= text.Length || !char.IsWhiteSpace(text[i + 1]))
        {
            return 0;
        }

        label = new RankLabel(number, text.Substring(digits, i - digits));
        while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
        {
            i++;
        }

        return i + 1;
    }

    public void Add(RankLabel rank, LogicalLine line, ImmutableArray<OrderStep> steps, bool advisory)
    {
        _column = line.Column;
        context.Items.Add(new OrderLine(0, rank, steps, advisory, line.Column, line.WholeSpan) { Comment = line.Comment });
    }

    /// <summary>Whether a line without a number hangs on a numbered one.</summary>
    public bool IsUnder(BlockLine line, LogicalLine logical) =>
        line.Start == logical.WholeSpan.Start && logical.Column > _column && context.Items.Count > 0
        && context.Items[context.Items.Count - 1] is OrderLine { Rank: not null };

    public void End() => _column = null;
}
