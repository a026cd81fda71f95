/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| nrl | `Nrl.Wait() / Nrl.Release()` | |
| gate | `C.s_gate` | `C.n` |
*/
class Nrl { int _o; public void Wait() { while (Interlocked.Exchange(ref _o, 1) == 1) Thread.Yield(); } public void Release() => _o = 0; }
class C { static readonly Nrl s_gate = new(); int n; public void Set(int i) { s_gate.Wait(); try { n = i; } finally { s_gate.Release(); } } }
