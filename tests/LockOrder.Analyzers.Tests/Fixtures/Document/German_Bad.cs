/* LockOrdering.md
# Sperren in unserer Datenbank

Wer mehr als eine Sperre hält, muss sie in dieser Reihenfolge nehmen. 锁的顺序如下：

```lock-order
Reihenfolge der Sperren:

  Übersicht
    Konto.Schloß      (Buchen)
      日志锁
```

| Lock | Declared as | Protects |
|---|---|---|
| `日志锁` | `Konto.日志` | `Konto.Stand` |
*/
class Haus { internal static readonly object Übersicht = new(); }
class Konto
{
    internal static readonly object Schloß = new();
    internal static readonly object 日志 = new();
    internal int Stand;

    void Buchen() { lock (Haus.Übersicht) { lock (Schloß) { lock (日志) { Stand = 1; } } } }
    void Falsch() { lock (日志) { lock ({|LOCK1001:Schloß|}) { } } }
    void Offen() { {|LOCK2001:Stand|} = 1; }
}
