using System.Collections.Generic;
using System.Collections.Immutable;

namespace LockOrder.Analyzers.Table;

/// <summary>The lines between two blank lines: turns columns into depths.</summary>
/// <remarks>
/// A stack of columns, never a fixed step. If the first line has no arrow and the next one has an arrow at the same column, the
/// second is its child; but an arrow on every line and no indentation at all is a table that lost its columns, and is refused.
/// </remarks>
internal sealed class TreeParagraph(BlockContext context)
{
    private const string LostIndentation =
        "Every line has an arrow at the same column, so it is lost which lock nests in which; indent each lock under the one it nests in";

    private readonly List<BlockItem> _pending = [];
    private readonly List<int> _columns = [];
    private int _lines;
    private int _flatArrows;
    private bool _isNested;
    private int _rootColumn;
    private bool _rootTakesArrows;
    private LogicalLine? _firstLine;
    private int? _lastRootColumn;

    public bool IsEmpty => _pending.Count == 0;

    public bool HasLines => _lines > 0;

    /// <summary>The tree was announced as advisory.</summary>
    public bool IsAdvisory { get; set; }

    public void AddComment(CommentItem comment) => _pending.Add(comment);

    public void Add(LogicalLine line, bool hasArrow, ImmutableArray<OrderStep> steps)
    {
        var isFirst = _lines++ == 0;
        if (isFirst)
        {
            _firstLine = line;
            _rootColumn = line.Column;
            _rootTakesArrows = !hasArrow;
            CheckRoot(line);
        }
        else
        {
            _isNested |= line.Column != _rootColumn || steps.Length > 1;
            _rootTakesArrows &= hasArrow || line.Column > _rootColumn;
        }

        _flatArrows += hasArrow && line.Column == _rootColumn ? 1 : 0;

        // Half columns: an arrow at the root's own column lies between the root and what is indented.
        var column = (2 * line.Column) + (hasArrow && _rootTakesArrows && line.Column == _rootColumn ? 1 : 0);
        while (_columns.Count > 0 && _columns[_columns.Count - 1] >= column)
        {
            _columns.RemoveAt(_columns.Count - 1);
        }

        _pending.Add(new OrderLine(_columns.Count, null, steps, IsAdvisory, line.Column, line.WholeSpan) { Comment = line.Comment });
        _columns.Add(column);
    }

    /// <summary>Ends the paragraph: its lines become items of the block.</summary>
    public void Flush()
    {
        if (_firstLine is not null && _flatArrows > 1 && !_isNested && context.Options.Edges == EdgeReading.Tree)
        {
            context.Problems.Refuse(_firstLine.WholeSpan, LostIndentation);
            foreach (var item in _pending)
            {
                context.Items.Add(item is OrderLine line ? new CommentItem(context.Lines.Text.Substring(line.Span.Start, line.Span.Length)) : item);
            }
        }
        else
        {
            InstanceNames.Unify(_pending);
            context.Items.AddRange(_pending);
        }

        _lastRootColumn = _firstLine is null ? _lastRootColumn : _rootColumn;
        IsAdvisory &= _firstLine is null;
        _pending.Clear();
        _columns.Clear();
        _firstLine = null;
        _lines = 0;
        _flatArrows = 0;
        _isNested = false;
    }

    /// <summary>A heading: what follows has its own margin.</summary>
    public void ForgetMargin() => _lastRootColumn = null;

    private void CheckRoot(LogicalLine line)
    {
        if (line.Column > _lastRootColumn)
        {
            context.Problems.Refuse(
                line.WholeSpan,
                "A blank line ended the tree above, so this line starts a new one although it is indented; remove the blank line or the indentation");
        }
    }
}
