/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| gate | `A._gate` | `A.n` |
*/
class Nrl { int _o; public void Wait() { while (Interlocked.Exchange(ref _o, 1) == 1) { } } public void Release() { _o = 0; } }
class A { readonly Nrl _gate = new(); int n; public void Set(int i) { _gate.Wait(); try { n = i; } finally { _gate.Release(); } } }
