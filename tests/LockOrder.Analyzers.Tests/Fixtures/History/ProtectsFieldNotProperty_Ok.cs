/* LockOrdering.md
| Lock | Protects |
|---|---|
| Entry.gate | Entry.value |
*/
// `Entry.value` is the field `_value`; the property `Value` takes the lock itself.
public sealed class Entry { internal readonly object Gate = new(); private int _value;
  public int Value { get { lock (Gate) return _value; } set { lock (Gate) _value = value; } }
}
public sealed class U { public int Sum(Entry e) { e.Value++; return e.Value; } }
