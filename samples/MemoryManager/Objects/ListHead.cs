namespace MemoryManager;

/// <summary>A circular list whose links live in its elements, as <c>struct list_head</c> does.</summary>
/// <remarks>
/// Used both as the head of a list and as the place an element keeps for its membership. Nothing in it is safe against two
/// threads: that is what the locks are for, and what the 2.6.7 kernel got wrong.
/// </remarks>
internal sealed class ListHead<T>
    where T : class
{
    private readonly T? _owner;
    private ListHead<T> _previous;
    private ListHead<T> _next;

    /// <summary>Makes an empty list.</summary>
    internal ListHead() => _previous = _next = this;

    /// <summary>Makes the links of one element, which is on no list yet.</summary>
    internal ListHead(T owner)
        : this() => _owner = owner;

    internal bool IsEmpty => _next == this;

    /// <summary>The element at the back, or null when there is none.</summary>
    internal T? Last => _previous._owner;

    /// <summary>The element at the front, or null when there is none.</summary>
    internal T? First => _next._owner;

    /// <summary>The element behind another, or null at the end: for a walk during which elements come and go.</summary>
    internal T? After(ListHead<T> element) => element._next._owner;

    /// <summary>Adds an element at the front.</summary>
    internal void Add(ListHead<T> element) => Insert(element, this, _next);

    /// <summary>Adds an element at the back.</summary>
    internal void AddTail(ListHead<T> element) => Insert(element, _previous, this);

    /// <summary>Takes an element off; a neighbour that does not point back means that someone else changed the list meanwhile.</summary>
    internal void Remove(ListHead<T> element)
    {
        Bug.On(element.IsEmpty);
        Bug.On(element._previous._next != element);
        Bug.On(element._next._previous != element);
        element._previous._next = element._next;
        element._next._previous = element._previous;
        element._previous = element._next = element;
    }

    public Enumerator GetEnumerator() => new(this);

    private static void Insert(ListHead<T> element, ListHead<T> previous, ListHead<T> next)
    {
        Bug.On(!element.IsEmpty);
        next._previous = element;
        element._next = next;
        element._previous = previous;
        previous._next = element;
    }

    /// <summary>Walks the list from front to back. The current element may be removed on the way.</summary>
    internal struct Enumerator
    {
        private readonly ListHead<T> _head;
        private ListHead<T> _current;
        private ListHead<T> _following;

        internal Enumerator(ListHead<T> head)
        {
            _head = _current = head;
            _following = head._next;
        }

        public readonly T Current => _current._owner!;

        public bool MoveNext()
        {
            _current = _following;
            _following = _current._next;
            return _current != _head;
        }
    }
}
