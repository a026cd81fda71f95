/* LockOrdering.md
```lock-order
i_sem > i_lock
i_lock > {|LOCK0004:i_mutex|}
```

| Lock | Also called |
|---|---|
| i_sem | i_mutex |
*/
class Bank { }
