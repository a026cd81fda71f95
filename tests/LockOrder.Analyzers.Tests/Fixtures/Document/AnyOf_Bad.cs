/* LockOrdering.md
| Lock | Protects |
|---|---|
| Mm.MapLock | `Vma.Start (reads: any of Mm.MapLock, AnonVma.Lock)` |
| AnonVma.Lock | |
*/
class Mm { internal readonly object MapLock = new(); }

class AnonVma { internal readonly object Lock = new(); }

class Vma
{
    internal int Start;
    internal int Other;

    int Good(Mm mm) { lock (mm.MapLock) { return Start; } }

    int Good2(AnonVma a) { lock (a.Lock) { return Start; } }

    void Good3(Mm mm, AnonVma a) { lock (mm.MapLock) { lock (a.Lock) { Start = 1; } } }

    int Bad() => {|LOCK2001:Start|};

    void BadWrite(Mm mm) { lock (mm.MapLock) { {|LOCK2001:Start|} = 1; } }
}
