/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Deck` | `Deck._cards` | `Deck._cards (contents)` |
*/
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

// Two instances meet only through snapshots; equality, operators and conversions included.
public sealed class Deck : IEnumerable<int>, IEquatable<Deck>
{
    private readonly List<int> _cards = new();

    public Deck(params int[] cards) => _cards.AddRange(cards);

    public Deck(Deck other) : this(other.ToArray())
    {
    }

    public static Deck operator +(Deck a, Deck b)
    {
        var sum = new Deck(a);
        sum._cards.AddRange(b.ToArray());
        return sum;
    }

    public static explicit operator int[](Deck deck) => deck.ToArray();

    public int[] ToArray()
    {
        lock (_cards) return _cards.ToArray();
    }

    public void AddRange(Deck other)
    {
        var copy = other.ToArray();
        lock (_cards) _cards.AddRange(copy);
    }

    public void Add(int card)
    {
        lock (_cards) _cards.Add(card);
    }

    public bool Equals(Deck? other)
    {
        if (other is null) return false;
        if (ReferenceEquals(this, other)) return true;
        var theirs = (int[])other;
        lock (_cards) return _cards.SequenceEqual(theirs);
    }

    public override bool Equals(object? obj) => Equals(obj as Deck);

    public override int GetHashCode() => ToArray().Aggregate(17, HashCode.Combine);

    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void DealTo(Deck other, int n)
    {
        int[] dealt;
        lock (_cards)
        {
            n = Math.Min(n, _cards.Count);
            dealt = _cards.GetRange(_cards.Count - n, n).ToArray();
            _cards.RemoveRange(_cards.Count - n, n);
        }

        foreach (var card in dealt) other.Add(card);
    }

    public static Deck Full() => new() { 1, 2, 3, 4 };
}
