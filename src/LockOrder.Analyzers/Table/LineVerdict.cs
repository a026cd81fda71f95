namespace LockOrder.Analyzers.Table;

/// <summary>What became of a line.</summary>
internal enum LineVerdict
{
    /// <summary>Steps of an order.</summary>
    Order,

    /// <summary>A sentence, a remark: nothing an order could be read from.</summary>
    Prose,

    /// <summary>Meant as an order, but unreadable; the problem is reported.</summary>
    Broken,
}
