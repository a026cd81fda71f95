/* LockOrdering.md
## 4.2 Locking

The implementation MUST acquire locks in the order below.

```lock-order
(1) Session table
(2) Session.gate
(3) Log
```

### 4.2.1 Fields

| Lock | Declared as | Protects | Since |
|------|-------------|----------|------:|
| Session table | `SessionTable._map` | `SessionTable._count` | 1.0 |
| Log | `Journal.Sync` | | 1.2 |
*/
class SessionTable { internal static readonly object _map = new(); private static int _count; void Bad() { {|LOCK2001:_count|}++; } }
class Session { internal readonly object gate = new(); void Bad() { lock (gate) { lock ({|LOCK1001:SessionTable._map|}) { } } } }
class Journal { internal static readonly object Sync = new(); void Bad(Session s) { lock (Sync) { lock ({|LOCK1001:s.gate|}) { } } } }
